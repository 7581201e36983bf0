import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNCILS, regionOf } from '../../../../src/domain/areas/councils.ts';
import type { Comparator } from '../../../../src/domain/quartiles/comparator.ts';
import { peopleHeld } from '../../../../src/domain/spend/people-held.ts';
import { spendComparison } from '../../../../src/domain/spend/spend-comparison.ts';
import {
  olderSentence,
  otherYearOfPeople,
  spendSentence,
  spendYearsSentence,
  togetherInWords,
} from '../../../../src/domain/spend/spend-words.ts';
import { spendYears } from '../../../../src/domain/spend/spend-years.ts';
import { runs } from '../../../runs.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';
import { codeOf, drawnPeople, drawnSpend } from './drawn-spend.ts';

const SEFTON = codeOf('Sefton');
const GROUP: Comparator = {
  kind: 'group',
  group: {
    id: 'neighbours',
    name: 'Sefton’s neighbours',
    members: [codeOf('Torbay'), SEFTON, codeOf('Plymouth')],
  },
};
const PEOPLE = drawnPeople('2021-22', [
  ['Sefton', 150_000, 50_000],
  ['Wirral', 180_000, 70_000],
  ['Torbay', 70_000, 30_000],
  ['Leeds', 500_000, 100_000],
  ['City of London', 8_000, 1_000],
]);
const OUTTURN = drawnSpend(
  '2021-22',
  'outturn',
  'Sefton 100000\nWirral 100000\nTorbay 60000\nCity of London 9000\nPlymouth 80000',
);
const from = { council: SEFTON, comparator: { kind: 'england' } as Comparator, without: [] };

describe('the numbers of people', () => {
  it('are the denominators of admissions: adults are 18 to 64 and 65 and over together', () => {
    const people = peopleHeld(drawHoldings(...PEOPLE), '2021-22');
    expect(people?.of(SEFTON)).toEqual({ adults: 200_000, older: 50_000 });
    expect(people?.of(codeOf('Plymouth'))).toBeNull();
    expect(people?.councils).toHaveLength(5);
  });

  it('are of the same year or the nearest earlier one, never of a later', () => {
    const holdings = drawHoldings(
      ...drawnPeople('2018-19', [['Sefton', 1_000, 500]]),
      ...PEOPLE,
      ...drawnPeople('2023-24', [['Sefton', 9_000, 900]]),
    );
    const yearOf = (year: Parameters<typeof peopleHeld>[1]) => peopleHeld(holdings, year)?.year ?? null;
    expect(
      ['2017-18', '2018-19', '2020-21', '2022-23', '2023-24'].map((y) => yearOf(y as '2017-18')),
    ).toEqual([null, '2018-19', '2018-19', '2021-22', '2023-24']);
  });

  it('are not taken from outcomes alone, nor where the rate does not follow from them', () => {
    const alone = drawHoldings(['2021-22', '2A1', 'Sefton  20'], ['2021-22', '2A2', 'Sefton  600']);
    expect(peopleHeld(alone, '2021-22')).toBeNull();
    const inThousands = drawHoldings(
      ['2021-22', '2A1', 'Sefton  20  30/150'],
      ['2021-22', '2A2', 'Sefton  600  300/50'],
    );
    expect(peopleHeld(inThousands, '2021-22')).toBeNull();
  });

  it('are found under a code the council had before', () => {
    const holdings = drawHoldings(
      ['2020-21', '2A1', 'E10000027  100  100/100000'],
      ['2020-21', '2A2', 'E10000027  200  100/50000'],
    );
    expect(peopleHeld(holdings, '2021-22')?.of('E06000066')).toEqual({ adults: 150_000, older: 50_000 });
  });
});

describe('published spend against others', () => {
  const people = peopleHeld(drawHoldings(...PEOPLE), '2021-22');

  it('is all spend by all people of those that have both, the others counted', () => {
    const { own, together } = spendComparison(OUTTURN, people, { ...from, comparator: GROUP });
    expect(own.adult?.pounds).toBe(500);
    expect(own.older?.pounds).toBe(2_000);
    const [england, region, group] = together;
    expect(england).toMatchObject({ name: 'England', counted: 4 });
    expect(england?.adult?.pounds).toBeCloseTo(269_000_000 / 559_000, 9);
    expect(england?.leftOut.map(({ name, lacks }) => [name, lacks])).toEqual([
      ['Leeds', 'spend'],
      ['Plymouth', 'people'],
    ]);
    expect(region?.adult?.pounds).toBeCloseTo(200_000_000 / 450_000, 9);
    expect(group).toMatchObject({ name: 'Sefton’s neighbours', counted: 2 });
    expect(group?.adult?.pounds).toBeCloseTo(160_000_000 / 300_000, 9);
  });

  it('leaves out the small councils the reader leaves out, but never the council itself', () => {
    const without = [codeOf('City of London')];
    const [england] = spendComparison(OUTTURN, people, { ...from, without }).together;
    expect(england?.counted).toBe(3);
    const itself = spendComparison(OUTTURN, people, { ...from, council: codeOf('City of London'), without });
    expect(itself.own.adult?.pounds).toBe(1_000);
    expect(itself.together[0]?.counted).toBe(4);
  });

  it('misses the councils of the register that a return since 2023-24 has not', () => {
    const [england] = spendComparison(drawnSpend('2023-24', 'outturn', 'Sefton 1'), people, from).together;
    expect(england?.counted).toBe(1);
    expect(england?.leftOut).toHaveLength(COUNCILS.length - 1);
  });

  it('is said without a word that judges', () => {
    const comparison = spendComparison(OUTTURN, people, { ...from, comparator: GROUP });
    expect(spendSentence(comparison, 'Sefton')).toBe(
      'In 2021/22 Sefton’s net current spend was £500 for each adult; England £481, the North West £444 and Sefton’s neighbours £533',
    );
    expect(olderSentence(comparison)).toBe(
      'For each person aged 65 and over it was £2,000; England £1,781, the North West £1,667 and Sefton’s neighbours £2,000.',
    );
    expect(comparison.together[0] && togetherInWords(comparison.together[0])).toBe(
      'England: all spend of 4 councils by all their people. Left out: Leeds (no amount in the return); Plymouth (no numbers of people).',
    );
    expect(otherYearOfPeople(comparison)).toBeNull();
  });

  it('says why where it is not known, and which year stands in', () => {
    const of = (name: string, held = people) =>
      spendSentence(spendComparison(OUTTURN, held, { ...from, council: codeOf(name) }), name);
    expect(of('Leeds')).toContain('is not known: the return has no amount of Leeds');
    expect(of('Plymouth')).toContain(
      'the published ASCOF file of 2021/22 has no numbers of people in Plymouth',
    );
    expect(of('Sefton', null)).toContain('no published ASCOF file of 2021/22 or an earlier year');
    const later = { ...OUTTURN, year: '2022-23', id: '2022-23.outturn' } as const;
    expect(otherYearOfPeople(spendComparison(later, people, from))).toContain(
      'those of 2021/22, the nearest earlier year held, stand in',
    );
    const budget = drawnSpend('2021-22', 'budget', 'Sefton 99000');
    expect(spendSentence(spendComparison(budget, people, from), 'Sefton')).toContain(
      'For 2021/22 Sefton budgeted net current spend of £495 for each adult',
    );
  });

  it('joins no budget to an outturn through the years', () => {
    const holdings = drawHoldings(...PEOPLE);
    const records = [
      drawnSpend('2022-23', 'outturn', 'Sefton 110000\nWirral 100000'),
      drawnSpend('2022-23', 'budget', 'Sefton 105000'),
      OUTTURN,
    ];
    const history = spendYears(records, holdings, from);
    expect(history.map(({ published, own }) => [published.id, own.adult?.pounds])).toEqual([
      ['2021-22.outturn', 500],
      ['2022-23.budget', 525],
      ['2022-23.outturn', 550],
    ]);
    expect(spendYearsSentence(history, 'Sefton')).toBe(
      'Sefton’s outturn went from £500 for each adult in 2021/22 to £550 in 2022/23, England’s from £481 to £467',
    );
  });

  it('lies between the lowest and the highest of its councils, and is the rate of one alone', () => {
    const names = COUNCILS.slice(0, 20).map(({ name }) => name);
    const row = fc.record({
      net: fc.option(fc.integer({ min: 1, max: 500_000 }), { freq: 5 }),
      younger: fc.integer({ min: 1_000, max: 400_000 }),
      older: fc.integer({ min: 1_000, max: 90_000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 20 }), (rows) => {
        const lines = rows.flatMap(({ net }, i) => (net === null ? [] : [`${names[i]} ${net}`]));
        fc.pre(lines.length > 0);
        const held = peopleHeld(
          drawHoldings(
            ...drawnPeople(
              '2021-22',
              rows.map(({ younger, older }, i) => [names[i] ?? '', younger, older] as const),
            ),
          ),
          '2021-22',
        );
        const council = codeOf(names[0] ?? '');
        const { together, compared } = spendComparison(
          drawnSpend('2021-22', 'outturn', lines.join('\n')),
          held,
          { ...from, council },
        );
        for (const one of together) {
          const members = compared.filter(
            ({ code }) => one.kind === 'england' || regionOf(code) === regionOf(council),
          );
          for (const whom of ['adult', 'older'] as const) {
            const rates = members.flatMap((member) => member[whom]?.pounds ?? []);
            if (rates.length === 0) expect(one[whom]).toBeNull();
            else {
              expect(one[whom]?.pounds).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
              expect(one[whom]?.pounds).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
            }
          }
          expect(one.counted + one.leftOut.length).toBe(members.length);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
