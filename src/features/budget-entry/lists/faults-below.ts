/** Why cells of a row cannot be read, said under the row where its columns are too narrow for sentences. */
import { listInWords } from '../../../domain/figures/house-style.ts';
import { listCell } from '../entry-cells.ts';
import type { Fault, ListSpec } from './list-spec.ts';

/** "Fill in: approved and delivered." for all that is blank, then "On track: ‘abc’ is not an amount. …" each. */
export function faultsBelow(
  { id, columns }: ListSpec,
  row: string,
  faults: ReadonlyMap<string, Fault>,
): string[] {
  const found = columns.flatMap(({ key, label }) => {
    const fault = faults.get(listCell(id, row, key));
    return fault ? [{ label, fault }] : [];
  });
  const blank = found.filter(({ fault }) => fault.isBlank).map(({ label }) => label.toLowerCase());
  return [
    ...(blank.length > 0 ? [`Fill in: ${listInWords(blank)}.`] : []),
    ...found.flatMap(({ label, fault }) => (fault.isBlank ? [] : [`${label}: ${fault.sentence}`])),
  ];
}
