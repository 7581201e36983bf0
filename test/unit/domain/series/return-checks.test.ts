import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import type { LocalCode, LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import { type PeriodCode, shiftPeriod } from '../../../../src/domain/periods/period.ts';
import { checkReturn } from '../../../../src/domain/series/return-checks.ts';
import type { ReturnRow } from '../../../../src/domain/series/return-row.ts';
import { type LocalSeries, type Said, seriesId } from '../../../../src/domain/series/series.ts';
import { unitSlipOf } from '../../../../src/domain/series/unit-slip.ts';

const AREA = 'E08000014';
const WAITING = 'home-care-waiting';
const STARTS = 'reablement-starts';
const AT_HOME = 'reablement-at-home-91-days';
const PEOPLE = { kind: 'number', one: 'person', many: 'people' } as const;

function measureOf(code: LocalCode): LocalMeasure | null {
  return LOCAL_CATALOGUE.find((measure) => measure.code === code) ?? null;
}

function row(measure: LocalCode, period: PeriodCode, said: Partial<Said>, line = 2): ReturnRow {
  return { line, area: null, measure, period, said: { value: null, ...said } };
}

/** A series of values up to and including the period. */
function held(
  code: LocalCode,
  last: PeriodCode,
  values: readonly number[],
  more: Partial<Said> = {},
): LocalSeries {
  const frequency = measureOf(code)?.frequency ?? 'monthly';
  const points = values.map((value, i) => ({
    period: shiftPeriod(last, frequency, i + 1 - values.length),
    value,
    ...more,
    source: 'Monthly return',
    enteredOn: '2024-12-01',
  }));
  return { id: seriesId(AREA, code), area: AREA, measure: code, frequency, points };
}

function kinds(rows: readonly ReturnRow[], ...series: readonly LocalSeries[]): string[] {
  return warnings(rows, ...series).map(({ kind, measure, period }) => `${kind} ${measure} ${period}`);
}

function warnings(rows: readonly ReturnRow[], ...series: readonly LocalSeries[]) {
  const byId = new Map(series.map((one) => [one.id, one]));
  return checkReturn({
    rows,
    area: AREA,
    measureOf,
    measures: LOCAL_CATALOGUE,
    seriesOf: (area, code) => byId.get(seriesId(area, code)) ?? null,
    asAt: '2025-01-10',
  });
}

const USUAL = [10, 12, 9, 11, 13, 10, 12, 11, 9, 12];

describe('unitSlipOf', () => {
  it('finds a figure a hundred or a thousand times off that would be usual without it', () => {
    expect(unitSlipOf(1100, [9, 12, 14], PEOPLE)).toBe(100);
    expect(unitSlipOf(0.11, [9, 12, 14], PEOPLE)).toBe(0.01);
    expect(unitSlipOf(148, [140_000, 150_000, 155_000], { kind: 'pounds' })).toBe(0.001);
    expect(unitSlipOf(0.813, [78, 84, 81], { kind: 'percent' })).toBe(0.01);
  });

  it('leaves a mere jump, nought and a series too short to know alone', () => {
    expect(unitSlipOf(44, [9, 12, 14], PEOPLE)).toBeNull();
    expect(unitSlipOf(400, [9, 12, 14], PEOPLE)).toBeNull();
    expect(unitSlipOf(0, [9, 12, 14], PEOPLE)).toBeNull();
    expect(unitSlipOf(1100, [9, 12], PEOPLE)).toBeNull();
  });
});

describe('checkReturn', () => {
  it('asks nothing of a figure like the others', () => {
    expect(warnings([row(STARTS, '2024-12', { value: 11 })], held(STARTS, '2024-11', USUAL))).toEqual([]);
  });

  it('asks once about a slip of the unit, and not about the jump it makes', () => {
    const [found, ...others] = warnings(
      [row(STARTS, '2024-12', { value: 1100 }, 7)],
      held(STARTS, '2024-11', USUAL),
    );
    expect(others).toEqual([]);
    expect(found).toEqual({
      area: AREA,
      measure: STARTS,
      period: '2024-12',
      line: 7,
      kind: 'unit-slip',
      sentence:
        'People starting reablement, December 2024: 1,100 people is about a hundred times what is usual. Is the decimal point in its place?',
    });
    const fraction = warnings(
      [row(AT_HOME, '2024-12', { value: 0.813 })],
      held(AT_HOME, '2024-11', [80, 82, 84]),
    );
    expect(fraction[0]?.sentence).toContain('Percentages run from 0 to 100');
  });

  it('asks about a figure beyond the control limits of what is held', () => {
    const [found] = warnings([row(STARTS, '2024-12', { value: 30 })], held(STARTS, '2024-11', USUAL));
    expect(found?.kind).toBe('jump');
    expect(found?.sentence).toMatch(
      /^People starting reablement, December 2024: 30 people is above the upper control limit of [\d.]+ people \(from 10 months\)\. Is this right\?$/,
    );
  });

  it('has no limits for short, yearly and rolling series', () => {
    expect(
      kinds([row(STARTS, '2024-12', { value: 30 })], held(STARTS, '2024-11', USUAL.slice(0, 6))),
    ).toEqual([]);
    const rolling = 'reablement-people-12-months';
    expect(kinds([row(rolling, '2024-12', { value: 30 })], held(rolling, '2024-11', USUAL))).toEqual([]);
  });

  it('compares a correction with the other months, and a new series with itself', () => {
    expect(kinds([row(STARTS, '2024-11', { value: 30 })], held(STARTS, '2024-11', USUAL))).toEqual([
      `jump ${STARTS} 2024-11`,
    ]);
    const rows = [...USUAL, 60].map((value, i) =>
      row(STARTS, shiftPeriod('2024-01', 'monthly', i), { value }),
    );
    expect(kinds(rows)).toEqual([`jump ${STARTS} 2024-11`]);
  });

  it('says where the limits come from illustrative figures', () => {
    const series = held(STARTS, '2024-11', USUAL, { status: 'illustrative' });
    expect(warnings([row(STARTS, '2024-12', { value: 30 })], series)[0]?.sentence).toContain(
      'illustrative ones among them',
    );
  });

  it('looks at the month itself in a running total', () => {
    const code =
      LOCAL_CATALOGUE.find(({ cumulative, unit }) => cumulative && unit.kind === 'number')?.code ?? '';
    let total = 0;
    const totals = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((_, i) => {
      total += [5, 6, 4, 5, 6, 5, 4, 5, 6][i] ?? 0;
      return total;
    });
    const series = held(code, '2024-12', totals);
    expect(kinds([row(code, '2025-01', { value: total + 5 })], series)).toEqual([]);
    const [found] = warnings([row(code, '2025-01', { value: total + 30 })], series);
    expect(found?.kind).toBe('jump');
    expect(found?.sentence).toContain('30 admissions in the month itself');
  });

  it('asks where parts do not sum to their total, whichever side is held', () => {
    const parts = [
      row(`${WAITING}-community`, '2024-12-03', { value: 7 }),
      row(`${WAITING}-hospital`, '2024-12-03', { value: 5 }),
    ];
    const total = row(WAITING, '2024-12-03', { value: 11 });
    expect(warnings([total, ...parts])).toEqual([
      {
        area: AREA,
        measure: WAITING,
        period: '2024-12-03',
        line: 2,
        kind: 'parts',
        sentence:
          'People waiting for home care to start: the 2 parts by source come to 12 people on 3 December 2024, and the total is 11 people. Which is right?',
      },
    ]);
    expect(kinds(parts, held(WAITING, '2024-12-03', [11]))).toEqual([`parts ${WAITING}-hospital 2024-12-03`]);
    expect(kinds([row(WAITING, '2024-12-03', { value: 12 }), ...parts])).toEqual([]);
  });

  it('sums neither what is about so many nor what is not all there', () => {
    const community = row(`${WAITING}-community`, '2024-12-03', { value: 7 });
    const hospital = row(`${WAITING}-hospital`, '2024-12-03', { value: 5 });
    expect(
      kinds([row(WAITING, '2024-12-03', { value: 11, qualifier: 'about' }), community, hospital]),
    ).toEqual([]);
    expect(kinds([row(WAITING, '2024-12-03', { value: 11 }), community])).toEqual([]);
  });

  it('asks about numerators above denominators, shares beyond the whole and negative counts', () => {
    expect(
      kinds([
        row(AT_HOME, '2024-10', { value: 81.3, numerator: 150, denominator: 122 }),
        row(AT_HOME, '2024-11', { value: 181.3 }),
        row(STARTS, '2024-12', { value: -4 }),
        row('reablement-spend', '2024-12', { value: -4 }),
      ]),
    ).toEqual([`numerator ${AT_HOME} 2024-10`, `percent ${AT_HOME} 2024-11`, `negative ${STARTS} 2024-12`]);
  });

  it('asks about periods that have not begun and periods of another frequency', () => {
    expect(
      kinds([
        row(STARTS, '2025-01', { value: 4 }),
        row(STARTS, '2025-02', { value: 4 }),
        row(WAITING, '2025-01-14', { value: 4 }),
        row(STARTS, '2024-Q3', { value: 4 }),
      ]),
    ).toEqual([`future ${STARTS} 2025-02`, `future ${WAITING} 2025-01-14`, `period ${STARTS} 2024-Q3`]);
  });

  it('passes over measures nobody knows and needs neither a date nor a list of measures', () => {
    const given = { area: AREA, measureOf, seriesOf: () => null };
    expect(checkReturn({ ...given, rows: [row('mine', '2024-12', { value: -1 })] })).toEqual([]);
    expect(checkReturn({ ...given, rows: [row(STARTS, '2099-12', { value: 1 })] })).toEqual([]);
  });
});
