/** A template of a budget or of savings, as both are written: columns with what they are told by, and cells to fill in. */
import type { Pence } from '../../domain/budget/money.ts';
import type { SheetColumn, TemplateSheet } from '../returns/template-workbook.ts';

/** Pounds as a number, to be printed with two decimals; text as it is; null for a cell to fill in. */
export type MoneyCell = { readonly pence: Pence } | string | number | null;

export interface MoneyTemplate extends Omit<TemplateSheet, 'rows'> {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly MoneyCell[])[];
}

export function poundsCell(pence: Pence | null | undefined): MoneyCell {
  return pence == null ? null : { pence };
}
