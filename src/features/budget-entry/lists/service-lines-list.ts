/** The service lines of the year as a list of the form: added, renamed, moved and removed like rows of any other. */
import type { LineKind, ServiceLine } from '../../../domain/budget/budget-year.ts';
import type { Choice } from '../../../ui/controls/SelectField.tsx';
import { listCell, rowsCell, rowsOfText, rowsText } from '../entry-cells.ts';
import { cellsAsTexts, isBlankRow, readRows, type TextOf } from './entry-list.ts';
import type { Fault, ListSpec } from './list-spec.ts';

const KINDS: readonly Choice[] = [
  { value: 'expenditure', label: 'Expenditure' },
  { value: 'income', label: 'Income' },
];

export const SERVICE_LINES: ListSpec = {
  id: 'service-lines',
  title: 'Service lines',
  about:
    'The lines of the whole year: a change is seen in every month of it. A block of codes, names, parents and kinds can be pasted from Excel.',
  item: 'line',
  columns: [
    { key: 'code', label: 'Code', kind: 'text', width: 'narrow', fixedOnceHeld: true },
    { key: 'name', label: 'Name', kind: 'text', width: 'wide' },
    { key: 'parent', label: 'Parent', kind: 'line', optional: true },
    { key: 'kind', label: 'Kind', kind: 'choice', choices: KINDS, instead: 'expenditure', width: 'narrow' },
  ],
};

/** Rows of held lines are named by their code. */
export function textsOfLines(lines: readonly ServiceLine[]): Record<string, string> {
  const { id } = SERVICE_LINES;
  const rows = lines.map(
    ({ code, name, parent, kind }) => [code, { code, name, parent: parent ?? '', kind }] as const,
  );
  return { [rowsCell(id)]: rowsText(rows.map(([code]) => code)), ...cellsAsTexts(id, rows) };
}

export interface LinesRead {
  readonly lines: readonly ServiceLine[];
  readonly faults: readonly Fault[];
  /** The name of a line's row, by its code. */
  readonly rowOf: ReadonlyMap<string, string>;
}

/**
 * `held` keeps what the list does not ask for: the local series a line depends on. A line whose name is just being typed
 * stands under its code meanwhile, so that it does not come and go.
 */
export function readServiceLines(textOf: TextOf, held: readonly ServiceLine[]): LinesRead {
  const rowOf = new Map<string, string>();
  const lines: ServiceLine[] = [];
  const { faults } = readRows(SERVICE_LINES, textOf, lineChoices(textOf), (row): void => {
    const code = row.text('code');
    const isSound = code !== '' && !rowOf.has(code);
    if (code !== '' && !isSound) row.refuse('code', `${code} is the code of another line already.`);
    const name = row.text('name');
    const parent = row.line('parent');
    if (parent !== null && parent === code) row.refuse('parent', 'A line cannot be its own parent.');
    const kind = row.choice<LineKind>('kind', ['expenditure', 'income']) ?? 'expenditure';
    if (!isSound) return;
    rowOf.set(code, row.row);
    const before = held.find((line) => line.code === row.row);
    lines.push({
      ...before,
      code,
      name: name === '' ? code : name,
      parent: parent === code ? null : parent,
      kind,
    });
  });
  return { lines, faults, rowOf };
}

/** Every line that has a code, as a choice by its name. */
export function lineChoices(textOf: TextOf): Choice[] {
  const rows = rowsOfText(textOf(rowsCell(SERVICE_LINES.id)));
  const text = (row: string, column: string): string =>
    textOf(listCell(SERVICE_LINES.id, row, column)).trim();
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const code = text(row, 'code');
    if (code === '' || seen.has(code) || isBlankRow(SERVICE_LINES, row, textOf)) return [];
    seen.add(code);
    const name = text(row, 'name');
    return [{ value: code, label: name === '' ? code : name }];
  });
}
