/** A part of the form as data: its columns and what each may hold. One table, one group of fields and one reader serve every part. */
import type { Choice } from '../../../ui/controls/SelectField.tsx';

export interface ListColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'amount' | 'number' | 'date' | 'choice' | 'line';
  /** Of a choice. */
  readonly choices?: readonly Choice[];
  /** Stands for a blank cell of a row that is not blank. */
  readonly instead?: string;
  readonly optional?: true;
  readonly width?: 'wide' | 'narrow' | 'words';
  /** A role and never a person's name. */
  readonly role?: true;
  /** Typed once: other records know the row by it. */
  readonly fixedOnceHeld?: true;
}

export interface ListSpec {
  readonly id: string;
  readonly title: string;
  /** Under the title: what is asked for, and which sign. */
  readonly about: string;
  /** One row of it: "cause". */
  readonly item: string;
  readonly columns: readonly ListColumn[];
  /** Asked once for all rows, such as the day they stand at. */
  readonly forAll?: readonly ListColumn[];
  /** One record in place of a list: fields beside one another, and no row to add. */
  readonly isSingle?: true;
  /** Too many columns for one line: where there is room for a table, a row of it stands on two. */
  readonly isTwoLines?: true;
  /** Cells that are asked for and often nothing: blank ones can be set to 0 in one step. */
  readonly zeroes?: { readonly columns: readonly string[]; readonly one: string; readonly many: string };
}

/** Something typed that stops the saving, and where. */
export interface Fault {
  readonly cell: string;
  /** "Home care, Forecast outturn". */
  readonly name: string;
  readonly sentence: string;
  /** The cell was not filled in yet: not told while its row is being typed. */
  readonly isBlank?: true;
}
