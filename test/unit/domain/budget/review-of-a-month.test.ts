import { describe, expect, it } from 'vitest';
import { bridgeOf } from '../../../../src/domain/budget/bridge.ts';
import {
  bridgeSentence,
  bridgeStepInWords,
  notExplainedInWords,
} from '../../../../src/domain/budget/bridge-words.ts';
import { headline } from '../../../../src/domain/budget/budget-headline.ts';
import { headlineSentences } from '../../../../src/domain/budget/budget-headline-words.ts';
import type { Driver, Mitigation, Saving } from '../../../../src/domain/budget/budget-year.ts';
import { forecastPath } from '../../../../src/domain/budget/forecast-path.ts';
import { lineTree } from '../../../../src/domain/budget/line-tree.ts';
import { pressuresNotInForecast } from '../../../../src/domain/budget/pressures.ts';
import { priceVolume, priceVolumeOfLine } from '../../../../src/domain/budget/price-volume.ts';
import { driverInWords, priceVolumeSentence } from '../../../../src/domain/budget/price-volume-words.ts';
import { reservesClosing } from '../../../../src/domain/budget/reserves.ts';
import { residualRisk, residualRiskOfMonth } from '../../../../src/domain/budget/residual-risk.ts';
import { residualRiskSentence } from '../../../../src/domain/budget/residual-risk-words.ts';
import { savingsTotals, statusOfSaving } from '../../../../src/domain/budget/savings.ts';
import { savingsSentence, secureSavingsSentence } from '../../../../src/domain/budget/savings-words.ts';
import { scenario, unitsLeft } from '../../../../src/domain/budget/scenario.ts';
import {
  scenarioEffectSentence,
  scenarioProblemSentence,
  scenarioSentence,
} from '../../../../src/domain/budget/scenario-words.ts';
import { workedMonth } from '../../../../src/domain/budget/worked-month.ts';
import { drawnTree, k, month, worked } from './drawn-budget.ts';

const TREE = drawnTree('ASC');
const DRIVER: Driver = {
  line: 'ASC',
  unit: 'week',
  units: 52,
  peopleBudget: 100,
  peopleForecast: 110,
  unitCostBudget: 90_000,
  unitCostForecast: 95_000,
};

describe('the headline', () => {
  const councilWide = {
    label: 'Council forecast outturn',
    variance: k(2254),
    asAt: '2024-12-05',
    source: 'Cabinet',
  };

  it('says over or under, the share, the movement, last year and what is not yet explained', () => {
    const now = worked(TREE, 7, 'ASC 111898 0 . 117250', { councilWide });
    const before = worked(TREE, 6, 'ASC 111898 0 . 116850');
    const lastYear = worked(TREE, 7, 'ASC 100000 0 . 99700', { year: '2023-24' });
    expect(headlineSentences(headline(now, before, lastYear))).toEqual([
      '£5.352m over, 4.8% of the net budget of £111.898m, before mitigation.',
      '£0.400m worse than in September 2024, the last reported month.',
      'The same month last year, October 2023: £0.300m under.',
      'Council forecast outturn (as at 5 December 2024): £2.254m over. The difference of £3.098m is not yet explained.',
    ]);
  });

  it('gives no share, movement or basis that nobody stated', () => {
    const said = {
      label: 'Potential deficit',
      variance: k(5352),
      basis: null,
      source: 'Cabinet Member Update',
    };
    expect(
      headlineSentences(headline(workedMonth(month(7, [], { headline: said }), lineTree([])), null, null)),
    ).toEqual([
      '£5.352m over, basis not stated.',
      'No month was reported before it this year on the same basis.',
    ]);
    expect(headlineSentences(headline(worked(TREE, 7, ''), null, null))).toEqual([
      'No forecast is held for October 2024.',
    ]);
  });

  it('shows where the lines and the headline that was said differ', () => {
    const said = {
      label: 'Potential deficit',
      variance: k(5352),
      basis: null,
      source: 'Cabinet Member Update',
    };
    expect(
      headlineSentences(
        headline(worked(TREE, 7, 'ASC 100000 0 . 105000', { headline: said }), null, null),
      ).at(-1),
    ).toBe('Potential deficit: £5.352m over. The lines differ from it by £0.352m, not yet explained.');
  });
});

describe('the forecast through the year', () => {
  it('has twelve places, empty where nothing was reported, with its range and last year beside it', () => {
    const path = forecastPath(
      [
        worked(TREE, 2, 'ASC 100 0 . 110'),
        worked(TREE, 7, 'ASC 100 0 . 105', { range: { low: k(98), high: k(112) } }),
      ],
      [worked(TREE, 7, 'ASC 90 0 . 93', { year: '2023-24' })],
    );
    expect(path.map(({ variance }) => variance)).toEqual([
      null,
      k(10),
      null,
      null,
      null,
      null,
      k(5),
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(path[6]).toMatchObject({ forecast: k(105), range: { low: k(-2), high: k(12) }, lastYear: k(3) });
    expect(path[1]).toMatchObject({ range: null, lastYear: null });
  });
});

describe('a bridge', () => {
  const before = worked(TREE, 6, 'ASC 1000 0 . 1100');

  it('shows what its causes do not explain, and a movement without causes', () => {
    const bridge = [{ cause: 'Placements', amount: k(300), recurrent: true }];
    const some = bridgeOf(worked(TREE, 7, 'ASC 1000 0 . 1550', { bridge }), before);
    expect(bridgeSentence(some)).toBe(
      'From £0.100m over in September 2024 to £0.550m over: £0.450m worse. The causes given leave £0.150m not explained.',
    );
    expect(some.steps.map((step) => bridgeStepInWords(step))).toEqual([
      'Placements: £0.300m worse, recurrent',
    ]);
    expect(notExplainedInWords(some)).toBe('Not explained: £0.150m worse');
    const beyond = [{ cause: 'Placements', amount: k(500) }];
    expect(
      bridgeSentence(bridgeOf(worked(TREE, 7, 'ASC 1000 0 . 1550', { bridge: beyond }), before)),
    ).toContain('£0.450m worse. The causes given explain £50,000 more than that.');
    expect(bridgeSentence(bridgeOf(worked(TREE, 7, 'ASC 1000 0 . 1550'), before))).toContain(
      'No causes are given.',
    );
  });

  it('without a month before has no movement', () => {
    const none = bridgeOf(before, null);
    expect([none.movement, none.notExplained, notExplainedInWords(none)]).toEqual([null, null, null]);
    expect(bridgeSentence(none)).toContain('no movement to explain');
  });

  it('says which month has no total, and never that none was reported', () => {
    const empty = worked(TREE, 6, 'ASC 1000 0 . .');
    const now = worked(TREE, 7, 'ASC 1000 0 . 1550');
    expect(bridgeSentence(bridgeOf(now, empty))).toBe(
      'There is no total for September 2024, the last reported month, so the movement is not known.',
    );
    expect(
      bridgeSentence(bridgeOf(worked(TREE, 7, 'ASC 1000 0 . .'), worked(TREE, 6, 'ASC 1000 0 . 1400'))),
    ).toBe('There is no total for this month, so the movement since September 2024 is not known.');
    expect(headlineSentences(headline(now, empty, null))).toContain(
      'The movement since September 2024, the last reported month, is not known.',
    );
  });
});

describe('people and unit cost', () => {
  it('are worked out as the example says', () => {
    expect(priceVolume(DRIVER)).toEqual({
      budgetCost: k(4680),
      forecastCost: k(5434),
      price: k(260),
      volume: k(468),
      joint: k(26),
      total: k(754),
    });
    expect(driverInWords(DRIVER, 'forecast')).toBe('110 people × £950 a week × 52 weeks');
    expect(priceVolumeSentence(DRIVER)).toBe(
      'Price: £0.260m over. Volume: £0.468m over. Both together: £26,000 over. In all £0.754m over.',
    );
  });

  it('add up over the drivers of a line', () => {
    const of = month(7, 'ASC 1 0 0 1', { drivers: [DRIVER, DRIVER, { ...DRIVER, line: 'B' }] });
    expect(priceVolumeOfLine(of, 'ASC')?.total).toBe(k(1508));
    expect(priceVolumeOfLine(of, 'C')).toBeNull();
  });
});

describe('savings', () => {
  const saving = (parts: Partial<Saving>): Saving => ({
    scheme: 'S',
    title: 'T',
    line: null,
    owner: 'O',
    approved: 0,
    delivered: 0,
    onTrack: 0,
    atRisk: 0,
    undeliverable: 0,
    recurrent: null,
    nextYearEffect: null,
    ...parts,
  });
  const schemes = [
    saving({ approved: k(1500), delivered: k(1000), onTrack: k(500), nextYearEffect: k(2000) }),
    saving({ approved: k(853), onTrack: k(277), atRisk: k(400), undeliverable: k(176) }),
  ];

  it('are totalled by status, with the difference that has none', () => {
    expect(savingsTotals(schemes)).toMatchObject({
      approved: k(2353),
      onTrack: k(777),
      difference: 0,
      nextYear: null,
    });
    expect(savingsSentence(schemes)).toBe(
      '2 schemes, £2.353m approved: £1.000m delivered, £0.777m on track, £0.400m needs more, £0.176m at risk or undeliverable.',
    );
    expect(secureSavingsSentence(schemes)).toBe('75.5% of the savings approved are delivered or on track.');
    expect(savingsSentence([saving({ approved: k(200), delivered: k(50) })])).toContain(
      '£0.150m has no status.',
    );
  });

  it('are called by their least secure part, so that none is called delivered before it is', () => {
    expect(schemes.map(statusOfSaving)).toEqual(['onTrack', 'undeliverable']);
    expect(statusOfSaving(saving({ approved: 9, onTrack: 8, undeliverable: 1 }))).toBe('undeliverable');
    expect(statusOfSaving(saving({ approved: 9, delivered: 9 }))).toBe('delivered');
    expect(statusOfSaving(saving({}))).toBeNull();
  });
});

describe('what is being done', () => {
  const mitigations: readonly Mitigation[] = [
    { title: 'Reviews', amount: k(2145), owner: 'O', status: 'under-way', included: true },
    { title: 'Vacancies', amount: k(300), owner: 'O', status: 'planned', included: false },
  ];

  it('leaves the residual risk, counting only what the forecast counts on', () => {
    const risk = residualRisk(k(4813), mitigations);
    expect(risk).toMatchObject({ residual: k(2668), residualIfAll: k(2368) });
    expect(risk && residualRiskSentence(risk)).toBe(
      '£4.813m over before mitigation; £2.145m of mitigation is counted on; £2.668m over remains. A further £0.300m is not counted on yet: with it, £2.368m over.',
    );
    expect(residualRisk(null, mitigations)).toBeNull();
  });

  it('is not taken off twice from a forecast after mitigation', () => {
    const gross = worked(TREE, 7, 'ASC 1000 0 . 5813', { mitigations });
    const after = worked(TREE, 7, 'ASC 1000 0 . 3668', { mitigations, basis: 'after-mitigation' });
    expect(residualRiskOfMonth(after)).toEqual(residualRiskOfMonth(gross));
  });
});

describe('pressures and reserves', () => {
  it('are listed by likelihood and closed for the year', () => {
    const pressures = pressuresNotInForecast([
      { title: 'Fees', amount: 5, likelihood: 'low' },
      { title: 'Winter', amount: 7, likelihood: 'high' },
      { title: 'Debt', amount: 9, likelihood: 'low' },
    ]);
    expect([pressures.total, pressures.byLikelihood, pressures.pressures.map(({ title }) => title)]).toEqual([
      21,
      { low: 14, medium: 0, high: 7 },
      ['Winter', 'Debt', 'Fees'],
    ]);
    expect(reservesClosing([{ name: 'ASC', opening: 500, planned: 600 }])).toMatchObject({ closing: -100 });
  });
});

describe('a scenario', () => {
  const of = month(7, 'ASC 1000 0 . 6352', { drivers: [DRIVER] });

  it('of 20 fewer placements from January saves 20 people for 13 weeks', () => {
    expect(unitsLeft(52, 10)).toBe(13);
    const result = scenario(of, [DRIVER], [{ line: 'ASC', people: -20, from: 10 }]);
    expect(result).toMatchObject({ effect: k(-247), problems: [] });
    expect(scenarioSentence(k(5352), result)).toBe(
      'If current activity continues: £5.352m over. With these changes it would be £5.105m over, £0.247m less.',
    );
    expect(result.effects.map((each) => scenarioEffectSentence(each, of, 'Residential'))).toEqual([
      'Residential: 20 fewer people from January 2025, 13 weeks at £950 a week: £0.247m less.',
    ]);
  });

  it('without a change is the forecast, and says what it leaves out', () => {
    expect(scenarioSentence(k(5352), scenario(of, [DRIVER], []))).toBe(
      'If current activity continues: £5.352m over.',
    );
    const { problems, effect } = scenario(
      of,
      [DRIVER],
      [
        { line: 'B', people: 1, from: 10 },
        { line: 'ASC', people: 1, from: 7 },
        { line: 'ASC', people: -111, from: 10 },
      ],
    );
    expect(effect).toBe(0);
    expect(problems.map((problem) => scenarioProblemSentence(problem, 'X'))).toEqual([
      'The change of X is left out: no number of people and unit cost are held for it.',
      'The change of X is left out: the month it would start in is already in the figures.',
      'The change of X is left out: it would leave fewer people than none.',
    ]);
  });

  it('of price and people together has a joint effect', () => {
    const { effects } = scenario(of, [DRIVER], [{ line: 'ASC', people: 10, pricePercent: 2, from: 10 }]);
    expect(effects[0]).toMatchObject({
      activity: 12_350_000,
      price: 2_717_000,
      joint: 247_000,
      effect: 15_314_000,
    });
    expect(effects.map((each) => scenarioEffectSentence(each, of, 'X'))[0]).toContain(
      '10 more people and a price 2% higher',
    );
  });
});
