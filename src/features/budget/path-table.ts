/** The path of the forecast as a table and as a file: a row a month, empty where nothing was reported. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { forecastPath } from '../../domain/budget/forecast-path.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { poundsExact } from '../../domain/budget/pounds-exact.ts';
import { sizeInColumn, varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { type CsvCell, writeCsv } from '../../formats/csv/write-csv.ts';
import type { BudgetMonthView } from './budget-month-view.ts';
import { illustrativeLines } from './illustrative-lines.ts';

const COLUMNS = [
  'year',
  'month',
  'basis',
  'status',
  'variance',
  'range_low',
  'range_high',
  'variance_last_year',
] as const;

export function pathTable(view: BudgetMonthView, name: string, style: HouseStyle): TableContent {
  const { year } = view.now.month;
  const points = forecastPath(view.throughYear, view.throughLastYear);
  const words = (amount: Pence): string => varianceInWords(amount, style, sizeInColumn);
  return {
    caption: `Forecast through the year: ${name}`,
    columns: [
      { label: 'Month' },
      { label: 'Variance', numeric: true },
      { label: 'Range', numeric: true },
      { label: 'Same month last year', numeric: true },
      { label: 'Status' },
    ],
    rows: points.map(({ month, worked, variance, range, lastYear }) => [
      budgetMonthInWords({ year, month }, style),
      varianceInWords(variance, style, sizeInColumn),
      range ? `${words(range.low)} to ${words(range.high)}` : 'not given',
      varianceInWords(lastYear, style, sizeInColumn),
      worked ? statusOf(worked) : 'not held',
    ]),
  };
}

/** Pounds with two decimals, adverse positive. */
export function pathCsv(view: BudgetMonthView): string {
  const { year, basis } = view.now.month;
  const rows = forecastPath(view.throughYear, view.throughLastYear).map(
    ({ month, worked, variance, range, lastYear }): CsvCell[] => [
      year,
      month,
      basis,
      worked ? statusOf(worked) : null,
      pounds(variance),
      pounds(range?.low ?? null),
      pounds(range?.high ?? null),
      pounds(lastYear),
    ],
  );
  return writeCsv(COLUMNS, rows);
}

function statusOf(worked: BudgetMonthView['now']): string {
  return illustrativeLines(worked).size > 0 ? `${worked.month.status} illustrative` : worked.month.status;
}

function pounds(amount: Pence | null): CsvCell {
  return amount === null ? null : { decimal: poundsExact(amount) };
}
