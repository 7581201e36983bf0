/**
 * The forecast of the outturn month by month, as over or under, with the range somebody gave and last year's path on the same months. A
 * month that was not reported leaves a gap; nothing is drawn through it.
 */
import { budgetMonthInWords, calendarMonth } from '../../domain/budget/budget-month.ts';
import type { BudgetMonthNumber } from '../../domain/budget/budget-year.ts';
import { forecastPath, type PathPoint } from '../../domain/budget/forecast-path.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import {
  type FinancialYear,
  financialYearStarting,
  startOfYear,
} from '../../domain/figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import { shortPeriod } from '../../domain/periods/period-words.ts';
import { partlyIllustrativeBadge } from './illustrative-words.ts';
import { joinedRuns } from './stretches.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

const PENCE_IN_A_MILLION = 100_000_000;

export interface PathMark {
  /** 0 for April to 11 for March. */
  readonly at: number;
  /** In £ million, adverse positive. */
  readonly value: number;
  readonly said: string;
  /** "October 2024". */
  readonly when: string;
  /** Told apart from what was reported: not filled. */
  readonly open: 'draft' | 'illustrative' | null;
  /** In £ million. */
  readonly range: { readonly low: number; readonly high: number; readonly said: string } | null;
  /** The month the page is about. */
  readonly current: boolean;
}

export interface PathLine {
  readonly name: 'now' | 'before';
  /** "2024/25". */
  readonly label: string;
  readonly marks: readonly PathMark[];
  readonly runs: readonly (readonly PathMark[])[];
  readonly end: PathMark | null;
}

export interface BudgetPathModel {
  /** "Apr" to "Mar". */
  readonly months: readonly string[];
  readonly now: PathLine;
  readonly before: PathLine;
  /** In £ million, zero always on it. */
  readonly axis: ValueAxis;
  readonly badge: string | null;
}

export interface BudgetPathRequest {
  /** The months in force of the year and of the year before, of one basis. */
  readonly months: readonly WorkedMonth[];
  readonly lastYear: readonly WorkedMonth[];
  readonly year: FinancialYear;
  readonly current: BudgetMonthNumber;
  readonly houseStyle: HouseStyle;
}

/** Null when no month of the year has a variance. */
export function budgetPathModel(request: BudgetPathRequest): BudgetPathModel | null {
  const { months, lastYear, year, current, houseStyle } = request;
  const line = (name: PathLine['name'], of: FinancialYear, points: readonly PathPoint[]): PathLine => {
    const marks = points.flatMap((point) =>
      markOf(point, of, name === 'now' && point.month === current, houseStyle),
    );
    const label = formatYear(of, houseStyle);
    return { name, label, marks, runs: joinedRuns(marks), end: marks.at(-1) ?? null };
  };
  const now = line('now', year, forecastPath(months));
  const before = line('before', financialYearStarting(startOfYear(year) - 1), forecastPath(lastYear));
  if (now.marks.length === 0) return null;
  const drawn = [...now.marks, ...before.marks];
  const values = drawn.flatMap(({ value, range }) => [value, ...(range ? [range.low, range.high] : [])]);
  return {
    months: forecastPath([]).map(({ month }) =>
      shortPeriod(calendarMonth({ year, month }), 'monthly').slice(0, 3),
    ),
    now,
    before: { ...before, marks: before.marks.map((mark) => ({ ...mark, range: null })) },
    axis: valueAxis(values, { ceiling: null, fromZero: true }),
    badge: partlyIllustrativeBadge(drawn.map(({ open }) => open === 'illustrative')),
  };
}

function markOf(point: PathPoint, year: FinancialYear, current: boolean, style: HouseStyle): PathMark[] {
  const { month, worked, variance, range } = point;
  if (!worked || variance === null) return [];
  const words = (amount: Pence): string => varianceInWords(amount, style);
  return [
    {
      at: month - 1,
      value: variance / PENCE_IN_A_MILLION,
      said: words(variance),
      when: budgetMonthInWords({ year, month }, style),
      open: openOf(worked),
      range: range && {
        low: range.low / PENCE_IN_A_MILLION,
        high: range.high / PENCE_IN_A_MILLION,
        said: `${words(range.low)} to ${words(range.high)}`,
      },
      current,
    },
  ];
}

function openOf({ month, varianceFrom }: WorkedMonth): PathMark['open'] {
  if (varianceFrom === 'lines' && month.lines.some(({ illustrative }) => illustrative)) return 'illustrative';
  return month.status === 'draft' ? 'draft' : null;
}
