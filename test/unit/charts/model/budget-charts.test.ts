import { describe, expect, it } from 'vitest';
import { bridgeLayout } from '../../../../src/charts/model/bridge-layout.ts';
import { bridgeModel } from '../../../../src/charts/model/bridge-model.ts';
import { budgetPathModel } from '../../../../src/charts/model/budget-path-model.ts';
import { budgetPathSentence } from '../../../../src/charts/model/budget-path-words.ts';
import { bridgeOf } from '../../../../src/domain/budget/bridge.ts';
import { drawnTree, k, worked } from '../../domain/budget/drawn-budget.ts';

const tree = drawnTree('ASC');
const of = (number: 5 | 6 | 7 | 8, over: number, other = {}) =>
  worked(tree, number, `ASC 100000 0 . ${100_000 + over}`, other);
const path = { lastYear: [], year: '2024-25', current: 7, houseStyle: 'sefton' } as const;

describe('the path of the forecast', () => {
  it('leaves a gap for a month that was not reported and keeps zero on the axis', () => {
    const model = budgetPathModel({ ...path, months: [of(5, 2668), of(7, 3785), of(8, 4000)] });
    expect(model?.now.marks.map(({ at, value }) => [at, value])).toEqual([
      [4, 2.668],
      [6, 3.785],
      [7, 4],
    ]);
    expect(model?.now.runs.map((run) => run.length)).toEqual([1, 2]);
    expect(model?.axis.from).toBe(0);
    expect(model && budgetPathSentence(model)).toBe(
      'From £2.668m over in August 2024 to £3.785m over in October 2024',
    );
  });

  it('says the range, and that a month alone is the first', () => {
    const model = budgetPathModel({
      ...path,
      months: [of(7, 1000, { range: { low: k(99_500), high: k(103_000) } })],
    });
    expect(model?.now.marks[0]?.range?.said).toBe('£0.500m under to £3.000m over');
    expect(model && budgetPathSentence(model)).toBe(
      '£1.000m over in October 2024, the first month of 2024/25 held on this basis',
    );
  });

  it('is nothing where no month has a forecast, and a draft is not filled', () => {
    expect(budgetPathModel({ ...path, months: [worked(tree, 7, '')] })).toBeNull();
    const draft = budgetPathModel({ ...path, months: [of(7, 1000, { status: 'draft' })] });
    expect(draft?.now.marks[0]?.open).toBe('draft');
  });
});

describe('the picture of the bridge', () => {
  it('steps from the month before to this month, what is not explained among the steps', () => {
    const now = of(7, 3785, {
      bridge: [
        { cause: 'Placements', amount: k(1300) },
        { cause: 'Grant', amount: k(-300), recurrent: false },
      ],
    });
    const model = bridgeModel(bridgeOf(now, of(5, 2668)), now.month, false, 'sefton');
    expect(model?.rows.map(({ kind, name, words, to }) => [kind, name, words, to])).toEqual([
      ['end', 'August 2024', '£2.668m over', k(2668)],
      ['cause', 'Placements', '£1.300m worse', k(3968)],
      ['cause', 'Grant, one-off', '£0.300m better', k(3668)],
      ['not-explained', 'Not explained', '£0.117m worse', k(3785)],
      ['end', 'October 2024', '£3.785m over', k(3785)],
    ]);
    if (!model) throw new Error('nothing to draw');
    for (const width of [330, 900]) {
      const { places, wordsX } = bridgeLayout(model, width);
      for (const { left, right } of places) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThan(wordsX);
        expect(right).toBeGreaterThanOrEqual(left);
      }
    }
  });

  it('is nothing where no month was reported before', () => {
    const now = of(7, 3785);
    expect(bridgeModel(bridgeOf(now, null), now.month, false, 'sefton')).toBeNull();
  });
});
