/** A list of the form as data: its columns and what each may hold. One table and one reader serve every list. */
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
  readonly width?: 'wide' | 'narrow';
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
}

/** Something typed that stops the saving, and where. */
export interface Fault {
  readonly cell: string;
  /** "Home care, Forecast outturn". */
  readonly name: string;
  readonly sentence: string;
}
