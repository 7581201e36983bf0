/** Finds columns by their names, in any order and however they are spaced: one rule for every table in our own layouts. */
import { plainName } from './plain-name.ts';

export interface NamedColumns<Column extends string> {
  /** The field of each column, from 0; undefined for one the table does not have. */
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** The names as written of columns that are none of those known; blank ones left out. */
  readonly others: readonly string[];
  readonly missing: readonly Column[];
  readonly twice: readonly Column[];
}

/** `heads` gives each column the name this app writes; `needed` are those a table cannot do without. */
export function columnFinder<Column extends string>(
  heads: Readonly<Record<Column, string>>,
  needed: readonly Column[],
): (fields: readonly string[]) => NamedColumns<Column> {
  const columns = Object.keys(heads) as Column[];
  const byName = new Map(columns.map((column) => [plainName(heads[column]), column]));
  return (fields) => {
    const at: Partial<Record<Column, number>> = {};
    const others: string[] = [];
    const twice: Column[] = [];
    for (const [i, field] of fields.entries()) {
      const column = byName.get(plainName(field));
      if (column === undefined) {
        if (field.trim() !== '') others.push(field.trim());
      } else if (at[column] === undefined) at[column] = i;
      else twice.push(column);
    }
    return { at, others, missing: needed.filter((column) => at[column] === undefined), twice };
  };
}
