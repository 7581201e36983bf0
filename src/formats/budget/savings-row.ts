/** One row of a list of savings in our terms. Each cell is judged by itself; what rows say together is judged elsewhere. */
import type { Saving } from '../../domain/budget/budget-year.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { type FinancialYear, parseFinancialYear } from '../../domain/figures/financial-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { textOfCell } from '../returns/return-cell.ts';
import { budgetAmount } from './budget-amount.ts';
import { budgetDateOf } from './budget-date-cell.ts';
import type { AddFault } from './budget-row.ts';
import {
  SAVINGS_AMOUNTS,
  SAVINGS_HEADS,
  type SavingsAmount,
  type SavingsCells,
  type SavingsColumn,
} from './savings-columns.ts';

export interface SavingsRow {
  /** The line of a CSV, the row of a sheet. */
  readonly at: number;
  readonly year: FinancialYear;
  readonly asAt: IsoDate;
  readonly saving: Saving;
}

const YES = ['yes', 'y', 'true', 'recurrent', 'recurring', 'r', '1', 'ongoing', 'permanent'];
const NO = [
  'no',
  'n',
  'false',
  'one-off',
  'one off',
  'oneoff',
  'non-recurrent',
  'non recurrent',
  '0',
  'temporary',
];

const LONGEST: Readonly<Partial<Record<SavingsColumn, number>>> = {
  scheme: 200,
  title: 200,
  line: 60,
  owner: 120,
  comment: 4_000,
};

/** Null for a row with a fault, which is then told by `fault`. A scheme without a title goes by its own name. */
export function savingsRowOf(at: number, cells: SavingsCells, fault: AddFault): SavingsRow | null {
  let sound = true;
  const add: AddFault = (kind, words) => {
    sound = false;
    fault(kind, words);
  };
  const year = parseFinancialYear(textOfCell(cells.year));
  if (year === null) add('year', `${reads('year', cells)}; write the financial year as 2024-25`);
  const asAt = cells.asAt === undefined ? null : budgetDateOf(cells.asAt);
  if (asAt === null) add('date', `${reads('asAt', cells)}; write the day as 2024-10-31 or 31/10/2024`);
  const scheme = textOfCell(cells.scheme);
  if (scheme === '') add('blank', 'scheme is blank; name the scheme, or take the row out if it is a total');
  const recurrent = recurrentOf(cells, add);
  for (const [column, most] of Object.entries(LONGEST) as [SavingsColumn, number][])
    if (textOfCell(cells[column]).length > most)
      add('too-long', `${SAVINGS_HEADS[column]} is longer than ${most} letters; shorten it`);
  const amount = (column: SavingsAmount): Pence => neededAmount(column, cells, add);
  const [approved, delivered, onTrack, atRisk, undeliverable] = SAVINGS_AMOUNTS.map(amount);
  const nextYearEffect = amountOrNull('nextYearEffect', cells, add);
  if (!sound || year === null || asAt === null) return null;
  const comment = textOfCell(cells.comment);
  const saving: Saving = {
    scheme,
    title: textOfCell(cells.title) || scheme,
    line: textOfCell(cells.line) || null,
    owner: textOfCell(cells.owner),
    approved: approved ?? 0,
    delivered: delivered ?? 0,
    onTrack: onTrack ?? 0,
    atRisk: atRisk ?? 0,
    undeliverable: undeliverable ?? 0,
    recurrent,
    nextYearEffect,
    ...(comment === '' ? {} : { comment }),
  };
  return { at, year, asAt, saving };
}

/** True for a row of a template nobody filled in. */
export function isSavingLeftBlank(cells: SavingsCells): boolean {
  const asked = [...SAVINGS_AMOUNTS, 'nextYearEffect', 'comment'] as const;
  return asked.every((column) => cells[column] === undefined);
}

function recurrentOf(cells: SavingsCells, add: AddFault): boolean | null {
  const text = textOfCell(cells.recurrent).toLowerCase();
  if (text === '') return null;
  if (YES.includes(text)) return true;
  if (NO.includes(text)) return false;
  add('kind', `${reads('recurrent', cells)}; write yes, no, or leave it blank if it is not known`);
  return null;
}

/** The parts of a saving must be there to sum to what was approved: a blank is not taken for 0. */
function neededAmount(column: SavingsAmount, cells: SavingsCells, add: AddFault): Pence {
  const pence = amountOrNull(column, cells, add);
  if (pence === null && cells[column] === undefined)
    add('blank', `${SAVINGS_HEADS[column]} is blank; write 0 if there is nothing`);
  return pence ?? 0;
}

function amountOrNull(
  column: SavingsAmount | 'nextYearEffect',
  cells: SavingsCells,
  add: AddFault,
): Pence | null {
  const cell = cells[column];
  if (cell === undefined) return null;
  const read = budgetAmount(SAVINGS_HEADS[column], cell);
  if (!('fault' in read)) return read.pence;
  add(read.fault, read.words);
  return null;
}

function reads(column: SavingsColumn, cells: SavingsCells): string {
  const text = textOfCell(cells[column]);
  if (text === '') return `${SAVINGS_HEADS[column]} is blank`;
  return `${SAVINGS_HEADS[column]} reads ‘${text.length > 40 ? `${text.slice(0, 39)}…` : text}’`;
}
