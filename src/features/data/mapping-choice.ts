/** A mapping as the values of selects and back: a field of the file, an answer for all rows, or nothing. */
import { isBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { LedgerColumn, LedgerMapping, MappingFixed } from '../../domain/budget/ledger-mapping.ts';
import { parseFinancialYear } from '../../domain/figures/financial-year.ts';

/** `column-3`, `answer-gross` or empty. A day is no choice of a select. */
export function choiceOf({ columns, fixed }: LedgerMapping, column: LedgerColumn): string {
  const field = columns[column];
  if (field !== undefined) return `column-${field}`;
  const answer = Object.entries(fixed).find(([key]) => key === column)?.[1];
  return answer === undefined || column === 'asAt' ? '' : `answer-${answer}`;
}

export function withChoice(mapping: LedgerMapping, column: LedgerColumn, choice: string): LedgerMapping {
  const { [column]: _field, ...columns } = mapping.columns;
  const fixed = Object.fromEntries(Object.entries(mapping.fixed).filter(([key]) => key !== column));
  const [, kind, value = ''] = /^(column|answer)-(.*)$/.exec(choice) ?? [];
  if (kind === 'column') return { ...mapping, fixed, columns: { ...columns, [column]: Number(value) } };
  return { ...mapping, columns, fixed: { ...fixed, ...answerOf(column, value) } };
}

function isKind(value: string): value is NonNullable<MappingFixed['kind']> {
  return value === 'expenditure' || value === 'income' || value === 'below-zero';
}

/** Nothing for what is no answer. */
function answerOf(column: LedgerColumn, value: string): MappingFixed {
  if (column === 'year') {
    const year = parseFinancialYear(value);
    return year === null ? {} : { year };
  }
  if (column === 'month') {
    const month = Number(value);
    return isBudgetMonth(month) ? { month } : {};
  }
  if (column === 'basis') return value === 'gross' || value === 'after-mitigation' ? { basis: value } : {};
  if (column === 'kind') return isKind(value) ? { kind: value } : {};
  if (column === 'status') return value === 'draft' || value === 'reported' ? { status: value } : {};
  return column === 'asAt' && /^\d{4}-\d\d-\d\d$/.test(value) ? { asAt: value } : {};
}
