/** Budgets and savings of a batch as the page shows them. */
import { BASIS_IN_WORDS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { counted, listInWords } from '../../domain/figures/house-style.ts';
import type { AppliedBudget } from '../../formats/budget/budget-reading.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { Batch } from './batches.ts';
import type { BudgetFile, SavingsFile } from './budget-file.ts';
import type { MoneyPreview } from './file-preview.ts';
import { type MoneyFile, planBudget } from './plan-budget.ts';

export function moneyPreviews(batch: Batch, held: SnapshotContent): ReadonlyMap<MoneyFile, MoneyPreview> {
  const files = batch.files.filter((file) => file.kind === 'budget' || file.kind === 'savings');
  const records = { lines: held.budgetLines, months: held.budgetMonths, reviews: held.budgetReviews };
  const plan = planBudget(files, records, { council: batch.council, day: '' });
  return new Map(
    files.map((file, i) => {
      const counts = plan.files[i]?.counts ?? { added: 0, differs: 0, same: 0, dropped: 0 };
      return [file, file.kind === 'budget' ? budgetPreview(file, counts) : savingsPreview(file, counts)];
    }),
  );
}

type Counts = MoneyPreview['counts'];

function budgetPreview(
  { name, reading, applied, refused, answer, extract }: BudgetFile,
  counts: Counts,
): MoneyPreview {
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
    counts,
  };
}

function budgetInWords(years: AppliedBudget['years'], applied: AppliedBudget | null): string {
  const lines = new Set(years.flatMap((year) => year.lines.map(({ code }) => code))).size;
  const parts = [counted(lines, 'service line', 'service lines')];
  if (applied) {
    const months = applied.months.map((month) => budgetMonthInWords(month));
    parts.push(months.length > 3 ? `${months[0]} to ${months.at(-1)}` : listInWords([...new Set(months)]));
    parts.push(listInWords([...new Set(applied.months.map(({ basis }) => BASIS_IN_WORDS[basis]))]));
  }
  return parts.join(', ');
}

function savingsPreview({ name, reading }: SavingsFile, counts: Counts): MoneyPreview {
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
    counts,
  };
}
