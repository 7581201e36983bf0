/** What a template tells whoever fills it in: a note on every column, and the sheet "How to fill this in". */
import type { ReturnColumn } from './return-columns.ts';

export const QUALIFIER_CHOICES: readonly string[] = [
  'about',
  'over',
  'just over',
  'under',
  'just under',
  'range',
];
export const STATUS_CHOICES: readonly string[] = ['final', 'provisional', 'revised', 'illustrative'];

/** The note on a column's head. */
export const COLUMN_NOTES: Readonly<Partial<Record<ReturnColumn, string>>> = {
  measure: 'The code of the measure. Leave it as it is.',
  title: 'What is counted. Leave it as it is.',
  period:
    'The day of the list (2024-12-03), the month (2024-12), the quarter of the financial year (2024-Q3) or the financial year (2024-25). Leave it as it is.',
  unit: 'What the figure is in. Percentages run from 0 to 100: write 81.3, or 81.3%.',
  previous: 'What is held for the period before, to compare with. It is not read back.',
  yearBefore: 'What is held for the same period a year before, to compare with. It is not read back.',
  value:
    'The figure. 0 means none. Leave it blank if it is not known yet; write [x] if it is not available. You may write: about 11, 2 to 3, over 80, under 5.',
  qualifier: 'Only if the figure is not exact: choose from the list. Not needed where the value says it.',
  numerator: 'How many: the upper number of the percentage or rate.',
  denominator: 'Out of how many: the lower number of the percentage or rate.',
  low: 'The lower end of a range that has a value within it.',
  high: 'The upper end of a range that has a value within it.',
  status: 'Blank for final. Choose provisional if the figure may still change.',
  note: 'What a reader of the figure should know. No names of people.',
  area: 'The ONS code of the council. Blank: the council the dashboard is set to.',
};

export const HOW_TO_TITLE = 'How to fill this in';

/** One row a line. */
export const HOW_TO: readonly string[] = [
  'Fill in the column value on the sheet Return, one figure a row. Leave the grey columns as they are.',
  '0 is a figure: nobody, nothing. A blank cell is not: that row is passed over, and what is held for it stays.',
  'If a figure is not available, write [x]. If it is suppressed, write [c]. If it does not apply, write [z].',
  'If a figure is not exact, say so: write about 11, over 80, under 5 or 2 to 3 as the value, or choose from the column qualifier.',
  'Percentages run from 0 to 100. 81.3 and 81.3% both mean eighty-one point three per cent.',
  'Write money in pounds, not in thousands.',
  'If a figure may still change, choose provisional in the column status.',
  'Do not write names of people anywhere, nor numbers that say who somebody is.',
  'You may take out rows you have nothing for, and change the order of rows and columns. Keep the column names.',
  'Save the workbook and choose it under Add files on the dashboard. Before anything is added you see what is new, what corrects an earlier figure and what was left out.',
];
