/** Budgets drawn as text or as rows for the tests. */
import type { SignConvention } from '../../../../src/domain/budget/sign-convention.ts';
import { applyConvention } from '../../../../src/formats/budget/apply-convention.ts';
import type {
  AppliedBudget,
  BudgetOptions,
  BudgetReading,
} from '../../../../src/formats/budget/budget-reading.ts';
import { readBudgetCsv } from '../../../../src/formats/budget/read-budget-csv.ts';
import { fileOf } from '../official/drawn-file.ts';

export const HEADER =
  'year,month,line,parent,kind,approved,virements,actual_to_date,profiled_to_date,forecast,basis,as_at,status,commentary';

/** A year’s month 7 that adds up: a parent with two lines, and an income. */
export const MONTH_7 = [
  '2024-25,7,OP,,expenditure,"20,000,000",0,12000000,11666667,20900000,gross,2024-10-31,reported,',
  '2024-25,7,OP-RES,OP,expenditure,12000000,0,7400000,7000000,12700000,gross,2024-10-31,reported,Placements above plan',
  '2024-25,7,OP-HC,OP,expenditure,8000000,0,4600000,4666667,8200000,gross,2024-10-31,reported,',
  '2024-25,7,INC,,income,-5000000,0,-2900000,-2916667,-4900000,gross,2024-10-31,reported,',
];

export function text(...lines: string[]): string {
  return `${lines.join('\r\n')}\r\n`;
}

/** The month 7 with a piece of one of its lines (from 0) replaced. */
export function month7With(line: number, from: string, to: string): string {
  return text(HEADER, ...MONTH_7.map((each, i) => (i === line ? each.replace(from, to) : each)));
}

export function read(content: string | Uint8Array, how: BudgetOptions = {}) {
  return readBudgetCsv(fileOf('budget.csv', content), how);
}

export async function reading(content: string, how: BudgetOptions = {}): Promise<BudgetReading> {
  const result = await read(content, how);
  if (!result.ok) throw new Error(`refused: ${result.error.sentence}`);
  return result.value;
}

/** The sentence of the refusal, at once or under every answer that is open. */
export async function refusal(content: string, how: BudgetOptions = {}): Promise<string> {
  const result = await read(content, how);
  if (result.ok) throw new Error('not refused');
  return result.error.sentence;
}

export function applied(from: BudgetReading, convention: SignConvention): AppliedBudget {
  const result = applyConvention(from, convention);
  if (!result.ok) throw new Error(`refused: ${result.error.sentence}`);
  return result.value;
}
