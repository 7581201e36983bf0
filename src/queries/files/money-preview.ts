/** Budgets and savings of a batch as the page shows them: what each month comes to, and what differs from what is held. */
import { BASIS_IN_WORDS } from '../../domain/budget/budget-month.ts';
import { changedAmounts, lastOf } from '../../domain/budget/changed-amounts.ts';
import { monthsInWords } from '../../domain/budget/months-in-words.ts';
import { treeOfMonth } from '../../domain/budget/tree-of-month.ts';
import { wholeInWords } from '../../domain/budget/whole-in-words.ts';
import { workedMonth } from '../../domain/budget/worked-month.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import { counted, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import type { AppliedBudget } from '../../formats/budget/budget-reading.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { Batch } from './batches.ts';
import type { BudgetFile, SavingsFile } from './budget-file.ts';
import type { MoneyPreview } from './file-preview.ts';
import { firstChanges } from './first-changes.ts';
import { type MoneyFile, type PlannedMoney, planBudget } from './plan-budget.ts';

/** A year of months on one basis; of more, the count. */
const MOST_WHOLES = 12;
/** More rows than this are not read. */
const MOST_CHANGES = 12;

export function moneyPreviews(batch: Batch, held: SnapshotContent): ReadonlyMap<MoneyFile, MoneyPreview> {
  const files = batch.files.filter((file) => file.kind === 'budget' || file.kind === 'savings');
  const records = { lines: held.budgetLines, months: held.budgetMonths, reviews: held.budgetReviews };
  const plan = planBudget(files, records, { council: batch.council, day: '' });
  const how = { council: batch.council, style: held.settings.houseStyle ?? 'sefton' };
  return new Map(
    files.flatMap((file, i) => {
      const planned = plan.files[i];
      if (!planned) return [];
      const changes = changedAmounts(planned.before.months, planned.months, planned.after.lines);
      const shown = { counts: planned.counts, ...firstChanges(changes, MOST_CHANGES) };
      return [
        [
          file,
          file.kind === 'budget' ? budgetPreview(file, planned, shown, how) : savingsPreview(file, shown),
        ],
      ];
    }),
  );
}

type Shown = Pick<MoneyPreview, 'counts' | 'changes' | 'more'>;

interface How {
  readonly council: OnsCode;
  readonly style: HouseStyle;
}

function budgetPreview(
  { name, reading, applied, refused, answer, extract }: BudgetFile,
  planned: PlannedMoney,
  shown: Shown,
  how: How,
): MoneyPreview {
  const months = applied?.months ?? [];
  return {
    kind: 'money',
    name,
    form: 'budget',
    holds: budgetInWords(reading.years, applied),
    ledger: reading.ledger,
    notes: [...reading.notes, ...(applied?.notes ?? [])],
    needs: reading.needs,
    answer,
    examples: reading.exampleLine,
    refused,
    columns: extract ? (extract.remembered ? 'remembered' : 'chosen') : null,
    ready: applied !== null,
    wholes: months.slice(0, MOST_WHOLES).map((month) => wholeOf(month, planned, how)),
    moreWholes: Math.max(0, months.length - MOST_WHOLES),
    ...shown,
  };
}

/** As its page will show it: with the lines held beside those of the file. */
function wholeOf(
  part: AppliedBudget['months'][number],
  { before, after }: PlannedMoney,
  { council: area, style }: How,
): string {
  const place = { ...part, area, id: '', enteredOn: '' };
  const month = lastOf(after.months, place) ?? place;
  const whole = wholeInWords(workedMonth(month, treeOfMonth(after.lines, month)), style);
  const held = lastOf(before.months, place);
  return held && held.version < month.version
    ? `${whole} Version ${held.version} is reported and stays; this becomes version ${month.version} beside it.`
    : whole;
}

function budgetInWords(years: AppliedBudget['years'], applied: AppliedBudget | null): string {
  const lines = new Set(years.flatMap((year) => year.lines.map(({ code }) => code))).size;
  const parts = [counted(lines, 'service line', 'service lines')];
  if (applied) {
    parts.push(monthsInWords(applied.months));
    parts.push(listInWords([...new Set(applied.months.map(({ basis }) => BASIS_IN_WORDS[basis]))]));
  }
  return parts.join(', ');
}

function savingsPreview({ name, reading }: SavingsFile, shown: Shown): MoneyPreview {
  const schemes = reading.savings.reduce((sum, part) => sum + part.schemes.length, 0);
  return {
    kind: 'money',
    name,
    form: 'savings',
    holds: counted(schemes, 'savings scheme', 'savings schemes'),
    ledger: reading.ledger,
    notes: reading.notes,
    needs: [],
    answer: null,
    examples: [],
    refused: null,
    columns: null,
    ready: true,
    wholes: [],
    moreWholes: 0,
    ...shown,
  };
}
