/**
 * What is typed, put over what is held now instead of over what was held when it was typed. Lists are known by their places,
 * so a list that was typed in is taken along whole; lines that came in meanwhile stay.
 */
import { isLocked } from '../../domain/budget/reported-lock.ts';
import { CORRECTING, listCell, rowsCell, rowsOfText, rowsText } from './entry-cells.ts';
import type { EntryBase, EntryStart } from './entry-start.ts';
import { MONTH_LISTS } from './lists/month-lists.ts';
import { FOR_ALL, rowsIn } from './lists/rows-in-list.ts';
import { SERVICE_LINES } from './lists/service-lines-list.ts';

export function rebasedTexts(
  { texts: before }: EntryStart,
  changed: Readonly<Record<string, string>>,
  now: EntryBase,
): Record<string, string> {
  const texts: Record<string, string> = { ...changed };
  const textOf = (cell: string): string => changed[cell] ?? before[cell] ?? '';
  for (const { spec } of [{ spec: SERVICE_LINES }, ...MONTH_LISTS]) {
    const isTouched = Object.keys(changed).some((cell) => cell.startsWith(spec.id));
    if (!isTouched) continue;
    const rows = rowsIn(spec, textOf);
    for (const row of rows)
      for (const { key } of spec.columns)
        texts[listCell(spec.id, row, key)] = textOf(listCell(spec.id, row, key));
    for (const { key } of spec.forAll ?? [])
      texts[listCell(spec.id, FOR_ALL, key)] = textOf(listCell(spec.id, FOR_ALL, key));
    if (spec.isSingle) continue;
    const came = spec === SERVICE_LINES ? linesThatCame(before, now) : [];
    texts[rowsCell(spec.id)] = rowsText([...rows, ...came]);
  }
  if (now.month && isLocked(now.month)) texts[CORRECTING] = 'yes';
  return texts;
}

function linesThatCame(before: Readonly<Record<string, string>>, now: EntryBase): string[] {
  const known = new Set(rowsOfText(before[rowsCell(SERVICE_LINES.id)] ?? ''));
  return (now.lines?.lines ?? []).map(({ code }) => code).filter((code) => !known.has(code));
}
