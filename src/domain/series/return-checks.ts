/**
 * What is unlikely about the figures of a return, by one rulebook for the form and for files: a slip of the unit, a jump out
 * of the control limits, several times what is held where there are none, parts that do not sum, shares over the whole. Every finding is a question, never a refusal.
 */
import type { OnsCode } from '../figures/area.ts';
import type { LocalCode, LocalMeasure } from '../measures/local/local-measure.ts';
import type { IsoDate } from '../periods/iso-date.ts';
import { type PeriodCode, parsePeriod, startOfPeriod } from '../periods/period.ts';
import { type CheckedRow, seriesInRows } from './checked-row.ts';
import { farOf } from './far-from-held.ts';
import * as words from './return-check-words.ts';
import { jumpsOf } from './return-jumps.ts';
import { partsThatDoNotSum } from './return-parts.ts';
import type { ReturnRow } from './return-row.ts';
import { type LocalSeries, numberOf } from './series.ts';
import { unitSlipOf } from './unit-slip.ts';

export type WarningKind =
  | 'unit-slip'
  | 'jump'
  /** Several times what is held, where that is too little for limits. */
  | 'far'
  | 'parts'
  | 'numerator'
  | 'percent'
  | 'negative'
  | 'future'
  /** The period is none of its measure's frequency. */
  | 'period';

export interface ReturnWarning {
  /** Area, measure and period are the key of the row asked about. */
  readonly area: OnsCode;
  readonly measure: LocalCode;
  readonly period: PeriodCode;
  /** Of the file; 0 where there is none. */
  readonly line: number;
  readonly kind: WarningKind;
  readonly sentence: string;
}

export interface CheckGiven {
  readonly rows: readonly ReturnRow[];
  readonly measureOf: (code: LocalCode) => LocalMeasure | null;
  readonly seriesOf: (area: OnsCode, code: LocalCode) => LocalSeries | null;
  /** For rows that name no area. */
  readonly area: OnsCode;
  /** All measures, to find the parts of a total that are held and not in the rows. Without it only rows are summed. */
  readonly measures?: readonly LocalMeasure[] | undefined;
  /** Today, to the caller. Without it nothing is in the future. */
  readonly asAt?: IsoDate | undefined;
}

/**
 * In the order of the rows. Rows of measures nobody knows are passed over.
 * Worked example: 0.813 for a percentage that has been 78 to 84 is asked about once, as a slip of the unit and not as a jump.
 */
export function checkReturn(given: CheckGiven): readonly ReturnWarning[] {
  const checked = given.rows.flatMap((row): CheckedRow[] => {
    const measure = given.measureOf(row.measure);
    return measure ? [{ row, measure, area: row.area ?? given.area }] : [];
  });
  const slips = slipsOf(checked, given);
  const jumps = jumpsOf(checked, given.seriesOf);
  const far = farOf(checked, given.seriesOf);
  const parts = partsThatDoNotSum(checked, given);
  return checked.flatMap((one) => {
    const found = [...plainQuestions(one, given.asAt ?? null)];
    const slip = slips.get(one.row);
    const jump = jumps.get(one.row);
    if (slip) found.unshift(['unit-slip', words.unitSlipInWords(one, slip)]);
    else if (jump) found.push(['jump', words.jumpInWords(one, jump)]);
    const distance = slip || jump !== undefined ? undefined : far.get(one.row);
    if (distance) found.push(['far', words.farInWords(one, distance)]);
    for (const sum of parts.get(one.row) ?? []) found.push(['parts', words.partsInWords(one, sum)]);
    const { measure, period, line } = one.row;
    return found.map(([kind, sentence]) => ({ area: one.area, measure, period, line, kind, sentence }));
  });
}

type Question = readonly [kind: WarningKind, sentence: string];

/** What a row says by itself. */
function* plainQuestions(one: CheckedRow, asAt: IsoDate | null): Generator<Question> {
  const { row, measure } = one;
  const { frequency, unit } = measure;
  if (parsePeriod(row.period, frequency) === null) yield ['period', words.periodInQuestion(one)];
  else if (asAt !== null) {
    const begins = frequency === 'weekly' ? row.period : startOfPeriod(row.period, frequency);
    if (begins > asAt) yield ['future', words.futureInWords(one)];
  }
  const { value, low, high, numerator, denominator } = row.said;
  const numbers = [value, low, high].filter((number) => typeof number === 'number');
  if (unit.kind === 'percent' && numbers.some((number) => number < 0 || number > 100))
    yield ['percent', words.percentInWords(one)];
  const counts = [numerator, denominator].filter((number) => typeof number === 'number');
  const below = unit.kind === 'number' || unit.kind === 'rate' ? [...numbers, ...counts] : counts;
  if (below.some((number) => number < 0)) yield ['negative', words.negativeInWords(one)];
  const isShare = unit.kind === 'percent' || unit.kind === 'rate';
  if (isShare && numerator !== undefined && denominator !== undefined && numerator > denominator)
    yield ['numerator', words.numeratorInWords(one, numerator, denominator)];
}

/** Compared with what is held and with the other rows of the same series. */
function slipsOf(checked: readonly CheckedRow[], { seriesOf }: CheckGiven): Map<ReturnRow, number> {
  const slips = new Map<ReturnRow, number>();
  for (const group of seriesInRows(checked)) {
    const [{ measure, area }] = group;
    const periods = new Set(group.map(({ row }) => row.period));
    const held = (seriesOf(area, measure.code)?.points ?? []).filter(({ period }) => !periods.has(period));
    for (const { row } of group) {
      const others = group.length > held.length ? group.filter((other) => other.row !== row).slice(-60) : [];
      const usual = [...held, ...others.map((other) => other.row.said)].flatMap(
        (said) => numberOf(said) ?? [],
      );
      const value = numberOf(row.said);
      const factor = value === null ? null : unitSlipOf(value, usual, measure.unit);
      if (factor !== null) slips.set(row, factor);
    }
  }
  return slips;
}
