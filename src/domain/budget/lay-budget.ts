/**
 * Lays what a file says of the budget over what is held: lines of a year, months, and savings as they stood on a day. Pure:
 * what is held stays as it was. A draft is replaced; a reported month is never changed, a correction is a new version beside
 * it, a draft or reported as the file says.
 */
import type { OnsCode } from '../figures/area.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import type { IsoDate } from '../periods/iso-date.ts';
import type { ChangeCounts } from '../releases/preview-words.ts';
import { budgetMonthId } from './budget-month.ts';
import type {
  BudgetLines,
  BudgetMonth,
  BudgetMonthNumber,
  LineForecast,
  Saving,
  ServiceLine,
} from './budget-year.ts';
import { isLocked } from './reported-lock.ts';

export interface BudgetGiven {
  readonly area: OnsCode;
  readonly enteredOn: IsoDate;
  readonly years: readonly Pick<BudgetLines, 'year' | 'lines'>[];
  readonly months: readonly Pick<BudgetMonth, 'year' | 'month' | 'basis' | 'asAt' | 'status' | 'lines'>[];
  readonly savings: readonly {
    readonly year: FinancialYear;
    readonly asAt: IsoDate;
    readonly month: BudgetMonthNumber | null;
    readonly schemes: readonly Saving[];
  }[];
}

export interface BudgetPlan {
  /** The records that change, whole, as they will be. */
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
  /** Amounts of a line in a month, and schemes on a day. A month's lines are those of the file afterwards; all else a file does not name stays. */
  readonly counts: ChangeCounts;
}

interface Held {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
}

export function layBudget(held: Held, given: BudgetGiven): BudgetPlan {
  const counts = { added: 0, differs: 0, same: 0, dropped: 0 };
  const lines = given.years.flatMap((year) => mergedLines(held.lines, year, given.area));
  const linesOf = (year: FinancialYear): readonly ServiceLine[] =>
    [...lines, ...held.lines].find((one) => one.area === given.area && one.year === year)?.lines ?? [];
  const months = new Map(held.months.map((month) => [month.id, month]));
  const changed = new Map<string, BudgetMonth>();
  const put = (month: BudgetMonth): void => {
    months.set(month.id, month);
    changed.set(month.id, month);
  };
  for (const part of given.months) {
    const last = lastVersion([...months.values()], { ...part, area: given.area });
    const next = laidMonth(last, part, given, linesOf(part.year));
    count(counts, last, next);
    if (next !== last) put(next);
  }
  for (const part of given.savings) {
    for (const month of monthsFor([...months.values()], part, given)) {
      const same = JSON.stringify(month.savings?.schemes) === JSON.stringify(part.schemes);
      counts[same ? 'same' : month.savings ? 'differs' : 'added'] += part.schemes.length;
      if (!same) put(withSavings(month, part, given.enteredOn));
    }
  }
  return { lines, months: [...changed.values()], counts };
}

/** Lines held keep their place; those of the file are renamed or added. Nothing to write when nothing changes. */
function mergedLines(
  held: readonly BudgetLines[],
  { year, lines }: Pick<BudgetLines, 'year' | 'lines'>,
  area: OnsCode,
): BudgetLines[] {
  const id = `${area}/${year}`;
  const before = held.find((one) => one.id === id);
  const coming = new Map(lines.map((line) => [line.code, line]));
  const kept = (before?.lines ?? []).map((line): ServiceLine => ({ ...line, ...coming.get(line.code) }));
  const known = new Set(kept.map(({ code }) => code));
  const merged = [...kept, ...lines.filter(({ code }) => !known.has(code))];
  if (before && JSON.stringify(merged) === JSON.stringify(before.lines)) return [];
  return [{ id, area, year, lines: merged }];
}

type Place = Pick<BudgetMonth, 'area' | 'year' | 'month' | 'basis'>;

function lastVersion(
  months: readonly BudgetMonth[],
  { area, year, month, basis }: Place,
): BudgetMonth | null {
  const versions = months.filter(
    (one) => one.area === area && one.year === year && one.month === month && one.basis === basis,
  );
  return versions.sort((a, b) => b.version - a.version)[0] ?? null;
}

/** The very month held when the file says nothing else. */
function laidMonth(
  last: BudgetMonth | null,
  part: BudgetGiven['months'][number],
  { area, enteredOn }: BudgetGiven,
  toldLines: readonly ServiceLine[],
): BudgetMonth {
  if (last && saysTheSame(last, part)) return last;
  const version = last === null ? 1 : last.version + Number(isLocked(last));
  const { year, month, basis } = part;
  const place = { area, year, month, basis, version };
  const { example: _, reportedTo: _to, reportedOn: _on, toldLines: _told, ...rest } = last ?? {};
  const laid = { ...rest, ...part, ...place, id: budgetMonthId(place), enteredOn };
  return part.status === 'reported' ? { ...laid, toldLines } : laid;
}

function saysTheSame(held: BudgetMonth, part: BudgetGiven['months'][number]): boolean {
  return (
    held.asAt === part.asAt &&
    held.status === part.status &&
    held.lines.length === part.lines.length &&
    part.lines.every((row) =>
      sameAmounts(
        held.lines.find(({ line }) => line === row.line),
        row,
      ),
    )
  );
}

const AMOUNTS = [
  'approved',
  'virements',
  'actualToDate',
  'profiledToDate',
  'forecast',
  'commentary',
] as const;

function sameAmounts(held: LineForecast | undefined, row: LineForecast): boolean {
  return held !== undefined && AMOUNTS.every((field) => held[field] === row[field]);
}

function count(
  counts: { -readonly [K in keyof ChangeCounts]: number },
  last: BudgetMonth | null,
  next: BudgetMonth,
): void {
  for (const row of next.lines) {
    const before = last?.lines.find(({ line }) => line === row.line);
    if (!before) counts.added += 1;
    else if (sameAmounts(before, row)) counts.same += 1;
    else counts.differs += 1;
  }
}

/** The months in force that savings of a day belong to; a month of its own where none is held. */
function monthsFor(
  months: readonly BudgetMonth[],
  { year, asAt, month }: BudgetGiven['savings'][number],
  { area, enteredOn }: BudgetGiven,
): BudgetMonth[] {
  const number = month ?? 12;
  const bases = ['gross', 'after-mitigation'] as const;
  const held = bases.flatMap((basis) => lastVersion(months, { area, year, month: number, basis }) ?? []);
  if (held.length > 0) return held;
  const place = { area, year, month: number, basis: 'gross', version: 1 } as const;
  return [{ ...place, id: budgetMonthId(place), asAt, status: 'draft', enteredOn, lines: [] }];
}

function withSavings(
  month: BudgetMonth,
  { asAt, schemes }: BudgetGiven['savings'][number],
  enteredOn: IsoDate,
): BudgetMonth {
  const savings = { asAt, schemes };
  if (!isLocked(month)) return { ...month, savings, enteredOn };
  const { reportedTo: _to, reportedOn: _on, toldLines: _told, example: _, ...rest } = month;
  const version = month.version + 1;
  return { ...rest, savings, version, id: budgetMonthId({ ...month, version }), status: 'draft', enteredOn };
}
