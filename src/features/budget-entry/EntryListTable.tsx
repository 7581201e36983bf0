/** Any list of the form: a row a record, a cell a column, ways to add and remove. What the columns are is data. */

import { Button } from '../../ui/controls/Button.tsx';
import type { Choice } from '../../ui/controls/SelectField.tsx';
import { useOnceDrawn } from '../../ui/focus/use-once-drawn.ts';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './budget-entry.module.css';
import { EntryListCell } from './EntryListCell.tsx';
import { listCell, newRow, rowsCell, rowsOfText, rowsText } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import type { Fault, ListSpec } from './lists/list-spec.ts';

interface Props {
  readonly spec: ListSpec;
  readonly textOf: (cell: string) => string;
  readonly lines: readonly Choice[];
  readonly faults: readonly Fault[];
  readonly events: EntryEvents;
  /** Why a row stays, said when somebody would remove it. */
  readonly onRefused?: (sentence: string) => void;
  readonly keptBecause?: (row: string) => string | null;
  /** True for a row that other records know by its fixed cells. */
  readonly isHeld?: (row: string) => boolean;
}

export function EntryListTable({
  spec,
  textOf,
  lines,
  faults,
  events,
  onRefused,
  keptBecause,
  isHeld,
}: Props) {
  const onceDrawn = useOnceDrawn();
  const rows = rowsOfText(textOf(rowsCell(spec.id)));
  const said = new Map(faults.map(({ cell, sentence }) => [cell, sentence]));
  function add(button: HTMLElement): void {
    const row = newRow(rows);
    events.onPut([[rowsCell(spec.id), rowsText([...rows, row])]]);
    const table = button.closest('section, details');
    onceDrawn(() => table?.querySelector<HTMLElement>(`[data-row="${row}"] [data-cell]`)?.focus());
  }
  function remove(row: string, button: HTMLElement): void {
    const kept = keptBecause?.(row) ?? null;
    if (kept !== null) {
      onRefused?.(kept);
      return;
    }
    const next = button.closest('tr')?.nextElementSibling ?? button.closest('tr')?.previousElementSibling;
    const adding = button.closest('section, details')?.querySelector<HTMLElement>('[data-add]');
    const rest = rowsText(rows.filter((one) => one !== row));
    events.onPut([[rowsCell(spec.id), rest]]);
    (next?.querySelector<HTMLElement>('button') ?? adding)?.focus();
  }
  return (
    <>
      {rows.length > 0 && (
        <table className={styles.list}>
          <caption>{spec.about}</caption>
          <thead>
            <tr>
              {spec.columns.map(({ key, label, kind }) => (
                <th
                  key={key}
                  scope="col"
                  className={kind === 'amount' || kind === 'number' ? styles.number : undefined}
                >
                  {label}
                </th>
              ))}
              <th scope="col">
                <VisuallyHidden>Remove</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row} data-row={row}>
                {spec.columns.map((column) => (
                  <td key={column.key} data-name={column.label} data-width={column.width ?? column.kind}>
                    <EntryListCell
                      column={column}
                      cell={listCell(spec.id, row, column.key)}
                      label={`${column.label}, ${spec.item} ${i + 1}`}
                      isFixed={column.fixedOnceHeld === true && isHeld?.(row) === true}
                      lines={lines}
                      text={textOf(listCell(spec.id, row, column.key))}
                      fault={said.get(listCell(spec.id, row, column.key)) ?? null}
                      events={events}
                    />
                  </td>
                ))}
                <td className={styles.removeCell}>
                  <Button look="quiet" onClick={(event) => remove(row, event.currentTarget)}>
                    Remove{' '}
                    <VisuallyHidden>
                      {spec.item} {i + 1}
                    </VisuallyHidden>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 && <p className={styles.about}>{spec.about}</p>}
      <p className={styles.ways}>
        <Button data-add onClick={(event) => add(event.currentTarget)}>
          Add {/^[aeiou]/.test(spec.item) ? 'an' : 'a'} {spec.item}
        </Button>
      </p>
    </>
  );
}
