/** A template of a month's budget or of its savings as a file to hand over. The writers are fetched only when one is asked for. */
import { budgetMonthOf, endOfBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth, ServiceLine } from '../../domain/budget/budget-year.ts';
import { monthsInForce } from '../../domain/budget/months-in-force.ts';
import { USUAL_LINES } from '../../domain/budget/usual-lines.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import { type PeriodCode, shiftPeriod } from '../../domain/periods/period.ts';
import type { MoneyTemplate } from '../../formats/budget/money-template.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import { type TemplateFile, XLSX } from './return-template.ts';

export interface MoneyTemplateWish {
  readonly area: OnsCode;
  /** The calendar month. */
  readonly month: PeriodCode;
  readonly of: 'budget' | 'savings';
}

export async function moneyTemplateFile(
  records: BudgetRecords,
  wish: MoneyTemplateWish,
  kind: 'xlsx' | 'csv',
): Promise<TemplateFile> {
  const template = await (wish.of === 'budget' ? budgetOf(records, wish) : savingsOf(records, wish));
  const writer = await import('../../formats/budget/write-money-template.ts');
  const name = `${wish.of}-${wish.month}.${kind}`;
  if (kind === 'csv')
    return {
      name,
      blob: new Blob([writer.writeMoneyTemplateCsv(template)], { type: 'text/csv;charset=utf-8' }),
    };
  return { name, blob: new Blob([writer.writeMoneyTemplateXlsx(template)], { type: XLSX }) };
}

/** A month that is held is written out whole, to be corrected; any other has the budget of the last one before it. */
async function budgetOf(records: BudgetRecords, { area, month }: MoneyTemplateWish): Promise<MoneyTemplate> {
  const { budgetTemplate } = await import('../../formats/budget/budget-template.ts');
  const wished = budgetMonthOf(month);
  const lines = linesFor(records, area, wished.year);
  const before = monthsUpTo(records, area, wished);
  const basis = before.at(-1)?.basis ?? 'gross';
  const last = before.filter((one) => one.basis === basis).at(-1);
  if (last?.month !== wished.month) return budgetTemplate(lines, { ...wished, basis }, last?.lines);
  const { asAt, status } = last;
  return budgetTemplate(lines, { ...wished, basis, status, ...(asAt ? { asAt } : {}) }, last.lines, 'all');
}

async function savingsOf(records: BudgetRecords, { area, month }: MoneyTemplateWish): Promise<MoneyTemplate> {
  const { savingsTemplate } = await import('../../formats/budget/savings-template.ts');
  const wished = budgetMonthOf(month);
  const last = monthsUpTo(records, area, wished).findLast(({ savings }) => savings !== undefined);
  return savingsTemplate({ year: wished.year, asAt: endOfBudgetMonth(wished) }, last?.savings?.schemes);
}

/** The month the next template is likely for: the one after the last held, or the month before today’s. */
export function nextBudgetMonth(records: BudgetRecords, area: OnsCode, today: string): PeriodCode {
  const held = monthsInForce(records.months).filter((month) => month.area === area);
  const last = held.at(-1);
  return last
    ? shiftPeriod(`${last.year.slice(0, 4)}-04`, 'monthly', last.month)
    : shiftPeriod(today.slice(0, 7), 'monthly', -1);
}

/** Those of the year, else of the year before it that has some, else those most councils have. */
function linesFor(
  { lines }: BudgetRecords,
  area: OnsCode,
  year: BudgetMonth['year'],
): readonly ServiceLine[] {
  const own = lines
    .filter((one) => one.area === area && one.year <= year && one.lines.length > 0)
    .sort((a, b) => (a.year < b.year ? -1 : 1));
  return own.at(-1)?.lines ?? USUAL_LINES;
}

/** Of the same year, in force, the wished one last. */
function monthsUpTo(
  { months }: BudgetRecords,
  area: OnsCode,
  { year, month }: Pick<BudgetMonth, 'year' | 'month'>,
): readonly BudgetMonth[] {
  return monthsInForce(months).filter((one) => one.area === area && one.year === year && one.month <= month);
}
