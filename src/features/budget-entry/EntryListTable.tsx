/** Any list of the form: a row a record, ways to add and remove, and what is asked once for all. What the columns are is data. */
import { useRef } from 'react';
import { counted } from '../../domain/figures/house-style.ts';
import { Button } from '../../ui/controls/Button.tsx';
import type { Choice } from '../../ui/controls/SelectField.tsx';
import { useOnceDrawn } from '../../ui/focus/use-once-drawn.ts';
import grid from '../../ui/grid/grid.module.css';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './budget-entry.module.css';
import { EntryFields } from './EntryFields.tsx';
import { EntryListRow } from './EntryListRow.tsx';
import { newRow, rowsCell, rowsText } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import type { Fault, ListSpec } from './lists/list-spec.ts';
import { FOR_ALL, rowsIn } from './lists/rows-in-list.ts';
import type { ToldRows } from './lists/told-rows.ts';
import { zeroesFor } from './lists/zeroes.ts';
import parts from './month-parts.module.css';

interface Props {
  readonly spec: ListSpec;
  readonly textOf: (cell: string) => string;
  readonly lines: readonly Choice[];
  readonly faults: readonly Fault[];
  readonly told?: ToldRows;
  readonly events: EntryEvents;
  /** Why a row stays, said when somebody would remove it. */
  readonly onRefused?: (sentence: string) => void;
  readonly keptBecause?: (row: string) => string | null;
  /** True for a row that other records know by its fixed cells. */
  readonly isHeld?: (row: string) => boolean;
}

export function EntryListTable({ spec, textOf, lines, faults, told = NONE, events, ...given }: Props) {
  const onceDrawn = useOnceDrawn();
  const part = useRef<HTMLDivElement>(null);
  const rows = rowsIn(spec, textOf);
  const faultAt = new Map(faults.map((fault) => [fault.cell, fault]));
  const zeroes = zeroesFor(spec, textOf);
  const find = (selector: string): HTMLElement | null =>
    part.current?.querySelector<HTMLElement>(selector) ?? null;
  function add(): void {
    const row = newRow(rows);
    events.onPut([[rowsCell(spec.id), rowsText([...rows, row])]]);
    onceDrawn(() => find(`[data-row="${row}"] [data-cell]`)?.focus());
  }
  function remove(row: string): void {
    const kept = given.keptBecause?.(row) ?? null;
    if (kept !== null) {
      given.onRefused?.(kept);
      return;
    }
    const at = rows.indexOf(row);
    const next = rows[at + 1] ?? rows[at - 1];
    events.onPut([[rowsCell(spec.id), rowsText(rows.filter((one) => one !== row))]]);
    find(next === undefined ? '[data-add]' : `[data-row="${next}"] button`)?.focus();
  }
  return (
    <div ref={part}>
      {rows.length > 0 && spec.forAll && (
        <EntryFields
          spec={spec}
          row={FOR_ALL}
          columns={spec.forAll}
          {...{ textOf, lines, faults, told, events }}
        />
      )}
      {rows.length > 0 && (
        <table className={spec.isTwoLines ? `${styles.list} ${parts.twoLines}` : styles.list}>
          <caption>{spec.about}</caption>
          <Heads spec={spec} />
          <tbody>
            {rows.map((row, i) => (
              <EntryListRow
                key={row}
                spec={spec}
                row={row}
                nth={i + 1}
                isHeld={given.isHeld?.(row) === true}
                textOf={textOf}
                faults={faultAt}
                lines={lines}
                told={told.get(`${spec.id}/${row}`) ?? []}
                events={events}
                onRemove={() => remove(row)}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 && <p className={styles.about}>{spec.about}</p>}
      <p className={`${styles.ways} ${grid.ways}`}>
        <Button data-add onClick={add}>
          Add {/^[aeiou]/.test(spec.item) ? 'an' : 'a'} {spec.item}
        </Button>
        {spec.zeroes && zeroes.length > 0 && (
          <Button
            onClick={() => {
              events.onPut(zeroes);
              find('[data-add]')?.focus();
            }}
          >
            Set {counted(zeroes.length, spec.zeroes.one, spec.zeroes.many)} to 0
          </Button>
        )}
      </p>
    </div>
  );
}

const NONE: ToldRows = new Map();

function Heads({ spec }: { readonly spec: ListSpec }) {
  return (
    <thead>
      <tr>
        {spec.columns.map(({ key, label, kind, width }) => (
          <th
            key={key}
            scope="col"
            data-width={width ?? kind}
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
  );
}
