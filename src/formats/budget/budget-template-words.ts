/** What a template of a month or of savings tells whoever fills it in: a note on every column, and the sheet "How to fill this in". */
import type { BudgetColumn } from './budget-columns.ts';
import type { SavingsColumn } from './savings-columns.ts';

export const BUDGET_NOTES: Readonly<Partial<Record<BudgetColumn, string>>> = {
  year: 'The financial year, as 2024-25. Leave it as it is.',
  month: 'The month of the financial year: 1 is April, 12 is March. Leave it as it is.',
  line: 'The code of the service line. Leave it as it is.',
  name: 'What the line is called.',
  parent: 'The code of the line it belongs to; blank for a line at the top.',
  kind: 'expenditure or income.',
  approved: 'The approved budget of the year, in pounds. Income below zero.',
  virements: 'What was moved into the budget (above zero) or out of it (below zero) since. 0 for none.',
  actualToDate: 'What was spent from April to the end of the month, in pounds.',
  profiledToDate: 'What was budgeted to be spent by the end of the month, in pounds.',
  commitments: 'What is ordered and not yet paid, in pounds.',
  forecast: 'What will have been spent by the end of March, in pounds.',
  basis: 'gross: before mitigations. after-mitigation: with them taken off.',
  asAt: 'The day the figures stand at.',
  status: 'draft, or reported once it has gone to senior managers.',
  commentary: 'Why the forecast is what it is. No names of people.',
};

export const MONEY_HOW_TO_TITLE = 'How to fill this in';

export const BUDGET_HOW_TO: readonly string[] = [
  'Fill in the white columns on the sheet Budget, one row a line. Leave the grey columns as they are.',
  'Write money in pounds, not in thousands: 5987000, not 5987. Minus or brackets are both below zero.',
  'Income is below zero: minus 1200000 is £1.2m of income. You are asked when the file is added, so either way is read.',
  'A parent line has its own amounts; the lines below it should add up to them. Do not add rows of totals.',
  '0 is an amount: nothing. A blank cell is not: that amount is then not reported.',
  'If a forecast is known both before and after mitigations, give each a row of its own, with its basis.',
  'You may change the order of rows and columns. Keep the column names.',
  'Do not write names of people anywhere; say the role.',
  'Save the workbook and choose it under Add files on the dashboard. Before anything is added you see what it comes to.',
];

export const SAVINGS_NOTES: Readonly<Record<SavingsColumn, string>> = {
  year: 'The financial year, as 2024-25. Leave it as it is.',
  asAt: 'The day the figures stand at. Leave it as it is.',
  scheme: 'A short name or number of the scheme, the same every month.',
  title: 'What the scheme is, in a few words. It may be left blank.',
  line: 'The code of the service line the saving is in. It may be left blank.',
  owner: 'The role that answers for it, such as Head of Commissioning. No names of people.',
  approved: 'What was approved to be saved in the year, in pounds, above zero.',
  delivered: 'What of it is saved already.',
  onTrack: 'What of it will be saved as planned.',
  atRisk: 'What of it may not be saved unless more is done.',
  undeliverable: 'What of it is not expected to be saved.',
  recurrent: 'yes if it is saved again every year, no if once. Blank if it is not known.',
  nextYearEffect: 'What it saves in the whole of next year, in pounds. Blank if it is not known.',
  comment: 'What a reader of the figures should know. No names of people.',
};

export const SAVINGS_HOW_TO: readonly string[] = [
  'Fill in the white columns on the sheet Savings, one row a scheme. Leave the grey columns as they are.',
  'Write money in pounds, not in thousands: 400000, not 400. Savings are above zero.',
  'Delivered, on track, at risk and undeliverable add up to approved. Write 0 where there is nothing.',
  'Rows without a scheme are passed over. Do not add rows of totals.',
  'Do not write names of people anywhere; say the role.',
  'Save the workbook and choose it under Add files on the dashboard. Before anything is added you see what it comes to.',
];
