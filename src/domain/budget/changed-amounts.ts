/**
 * What a file changes of months that are held, amount by amount: what is held, what comes. New months and new lines are no changes;
 * they are counted. Nothing is decided here.
 */
import { BASIS_IN_WORDS, budgetMonthInWords } from './budget-month.ts';
import type { BudgetLines, BudgetMonth, LineForecast, Saving } from './budget-year.ts';
import type { Pence } from './money.ts';
import { isSameMonth } from './months-in-force.ts';
import { exactPounds } from './pounds-in-words.ts';
import { treeOfYear } from './tree-of-year.ts';

/** All in words. */
export interface ChangedAmount {
  /** "Home care, forecast, October 2024, before mitigation". */
  readonly figure: string;
  readonly held: string;
  readonly coming: string;
}

const AMOUNTS = {
  approved: 'approved budget',
  virements: 'virements',
  actualToDate: 'actual to date',
  profiledToDate: 'profiled budget to date',
  commitments: 'commitments',
  forecast: 'forecast',
} as const;
type Amount = keyof typeof AMOUNTS;

const OF_SAVING = {
  approved: 'approved',
  delivered: 'delivered',
  onTrack: 'on track',
  atRisk: 'at risk',
  undeliverable: 'undeliverable',
  nextYearEffect: 'next year’s effect',
} as const;

/** Long comments are not read in a table. */
const LONGEST = 60;

interface Change {
  readonly month: BudgetMonth;
  readonly what: string;
  readonly held: string;
  readonly coming: string;
}

/** `held` before the file, `coming` the months it changes, whole; `lines` name the lines, those of the file among them. */
export function changedAmounts(
  held: readonly BudgetMonth[],
  coming: readonly BudgetMonth[],
  lines: readonly BudgetLines[],
): readonly ChangedAmount[] {
  const changes = coming.flatMap((month): Change[] => {
    const before = lastOf(held, month);
    if (!before) return [];
    const tree = treeOfYear(lines, month.area, month.year);
    const name = (code: string): string => tree.lineOf(code)?.name ?? code;
    return [
      ...ofMonth(before, month),
      ...ofLines(before.lines, month.lines, name),
      ...ofSavings(before.savings?.schemes ?? [], month.savings?.schemes ?? []),
    ].map(([what, was, will]) => ({ month, what, held: was, coming: will }));
  });
  return changes.map(({ month, what, ...values }) => ({ figure: `${what}, ${whenOf(month)}`, ...values }));
}

/** The version of the month in force before the file; a correction of a reported month is held against it too. */
export function lastOf(held: readonly BudgetMonth[], month: BudgetMonth): BudgetMonth | null {
  const versions = held.filter((one) => isSameMonth(one, month) && one.basis === month.basis);
  return versions.reduce<BudgetMonth | null>(
    (last, one) => (last === null || one.version > last.version ? one : last),
    null,
  );
}

/** Lines with amounts in the month as held and no row in it afterwards. */
export function droppedLines(before: BudgetMonth | null, after: BudgetMonth): number {
  const kept = new Set(after.lines.map(({ line }) => line));
  return (before?.lines ?? []).filter(({ line }) => !kept.has(line)).length;
}

function whenOf(month: BudgetMonth): string {
  return `${budgetMonthInWords(month)}, ${BASIS_IN_WORDS[month.basis]}`;
}

type Said = readonly [what: string, held: string, coming: string];

function ofMonth(before: BudgetMonth, after: BudgetMonth): readonly Said[] {
  const said: Said[] = [];
  if (before.status !== after.status) said.push(['Status', before.status, after.status]);
  if (before.asAt !== after.asAt) said.push(['As at', before.asAt ?? 'not said', after.asAt ?? 'not said']);
  return said;
}

function ofLines(
  before: readonly LineForecast[],
  after: readonly LineForecast[],
  name: (code: string) => string,
): readonly Said[] {
  const coming = new Map(after.map((row) => [row.line, row]));
  return before.flatMap((row): Said[] => {
    const next = coming.get(row.line);
    if (!next) return [[name(row.line), `forecast ${pounds(row.forecast)}`, 'not in the file']];
    const amounts = (Object.keys(AMOUNTS) as Amount[]).flatMap((field): Said[] => {
      const [was, will] = [row[field] ?? null, next[field] ?? null];
      return was === will ? [] : [[`${name(row.line)}, ${AMOUNTS[field]}`, pounds(was), pounds(will)]];
    });
    const [was, will] = [row.commentary ?? '', next.commentary ?? ''];
    return was === will
      ? amounts
      : [...amounts, [`${name(row.line)}, comment`, commented(was), commented(will)]];
  });
}

function ofSavings(before: readonly Saving[], after: readonly Saving[]): readonly Said[] {
  const coming = new Map(after.map((saving) => [saving.scheme, saving]));
  return before.flatMap((saving): Said[] => {
    const next = coming.get(saving.scheme);
    if (!next) return [[saving.title, `approved ${pounds(saving.approved)}`, 'not in the file']];
    return (Object.keys(OF_SAVING) as (keyof typeof OF_SAVING)[]).flatMap((field): Said[] => {
      const [was, will] = [saving[field], next[field]];
      return was === will ? [] : [[`${saving.title}, ${OF_SAVING[field]}`, pounds(was), pounds(will)]];
    });
  });
}

/** To the penny: what differs must be seen to differ. */
function pounds(amount: Pence | null): string {
  return amount === null ? 'blank' : exactPounds(amount);
}

function commented(text: string): string {
  if (text === '') return 'blank';
  return `‘${text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text}’`;
}
