/** What a column of a ledger extract can be, in the words of whoever fills in budgets, and what can be said of all rows instead. */
import { BUDGET_MONTHS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { LedgerColumn, LedgerMapping, MappingFixed } from '../../domain/budget/ledger-mapping.ts';
import { financialYearStarting, yearsBetween } from '../../domain/figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';

export interface Meaning {
  readonly column: LedgerColumn;
  readonly label: string;
  /** In a sentence: "Still to say: the line code". */
  readonly words: string;
}

/** Without one of these a file cannot be read. */
export const NEEDED_MEANINGS: readonly Meaning[] = [
  { column: 'line', label: 'Line or cost centre code', words: 'the line code' },
  { column: 'current', label: 'Current budget', words: 'the budget, current or approved' },
  { column: 'forecast', label: 'Forecast outturn', words: 'the forecast' },
  { column: 'kind', label: 'Expenditure or income', words: 'which lines are income' },
  { column: 'year', label: 'Financial year', words: 'the financial year' },
  { column: 'month', label: 'Month', words: 'the month' },
  { column: 'basis', label: 'Before or after mitigations', words: 'whether before or after mitigations' },
];

export const OTHER_MEANINGS: readonly Meaning[] = [
  { column: 'name', label: 'Name of the line', words: 'the name' },
  { column: 'parent', label: 'Parent line code', words: 'the parent' },
  { column: 'approved', label: 'Approved budget', words: 'the approved budget' },
  { column: 'virements', label: 'Virements', words: 'the virements' },
  { column: 'actualToDate', label: 'Actual to date', words: 'the actual to date' },
  { column: 'profiledToDate', label: 'Profiled budget to date', words: 'the profiled budget' },
  { column: 'commitments', label: 'Commitments', words: 'the commitments' },
  { column: 'variance', label: 'Variance', words: 'the variance' },
  { column: 'asAt', label: 'As-at date', words: 'the as-at date' },
  { column: 'status', label: 'Draft or reported', words: 'the status' },
  { column: 'commentary', label: 'Commentary', words: 'the commentary' },
];

export const MEANINGS: readonly Meaning[] = [...NEEDED_MEANINGS, ...OTHER_MEANINGS];

/** Of a file whose columns are known these may be others than last time. */
export const ASKED_EACH_TIME: readonly LedgerColumn[] = ['year', 'month', 'asAt'];

export interface Answer {
  readonly value: string;
  readonly label: string;
}

/** What can be said once for all rows, for the columns a ledger often lacks. `today` gives the years to choose from. */
export function answersFor(
  column: LedgerColumn,
  { fixed }: Pick<LedgerMapping, 'fixed'>,
  today: string,
  style?: HouseStyle,
): readonly Answer[] {
  switch (column) {
    case 'year': {
      const last = financialYearStarting(Number(today.slice(0, 4)));
      return yearsBetween('2019-20', last)
        .reverse()
        .map((year) => ({ value: year, label: formatYear(year, style) }));
    }
    case 'month':
      return BUDGET_MONTHS.map((month) => ({ value: String(month), label: monthLabel(fixed, month) }));
    case 'basis':
      return [
        { value: 'gross', label: 'Before mitigations' },
        { value: 'after-mitigation', label: 'After mitigations' },
      ];
    case 'kind':
      return [
        { value: 'expenditure', label: 'All lines are expenditure' },
        { value: 'income', label: 'All lines are income' },
        { value: 'below-zero', label: 'Income is what is below zero' },
      ];
    case 'status':
      return [
        { value: 'draft', label: 'Draft' },
        { value: 'reported', label: 'Reported' },
      ];
    default:
      return [];
  }
}

/** "October 2024" once the year is known, "October (month 7)" before. */
function monthLabel({ year }: MappingFixed, month: (typeof BUDGET_MONTHS)[number]): string {
  if (year !== undefined) return budgetMonthInWords({ year, month });
  const [name = ''] = budgetMonthInWords({ year: '2024-25', month }).split(' ');
  return `${name} (month ${month})`;
}
