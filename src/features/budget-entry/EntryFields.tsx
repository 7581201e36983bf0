/** Fields beside one another, each with its label: a part that is one record, or what is asked once for all rows of a list. */
import { useId } from 'react';
import type { Choice } from '../../ui/controls/SelectField.tsx';
import styles from './budget-entry.module.css';
import { EntryListCell } from './EntryListCell.tsx';
import { listCell } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import type { Fault, ListColumn, ListSpec } from './lists/list-spec.ts';
import { cellName } from './lists/rows-in-list.ts';
import type { ToldRows } from './lists/told-rows.ts';
import parts from './month-parts.module.css';
import { ToldBriefly } from './ToldBriefly.tsx';

interface Props {
  readonly spec: ListSpec;
  readonly row: string;
  readonly columns: readonly ListColumn[];
  readonly textOf: (cell: string) => string;
  readonly lines: readonly Choice[];
  readonly faults: readonly Fault[];
  readonly told: ToldRows;
  readonly events: EntryEvents;
}

export function EntryFields({ spec, row, columns, textOf, lines, faults, told, events }: Props) {
  const id = useId();
  return (
    <>
      <div className={parts.fields}>
        {columns.map((column) => {
          const cell = listCell(spec.id, row, column.key);
          return (
            <div key={column.key} className={parts.field} data-width={column.width ?? column.kind}>
              <label className={styles.about} htmlFor={`${id}-${column.key}`}>
                {column.label}
              </label>
              <EntryListCell
                id={`${id}-${column.key}`}
                column={column}
                cell={cell}
                label={cellName(spec, { row, nth: 0 }, column)}
                isFixed={false}
                lines={lines}
                text={textOf(cell)}
                fault={faults.find((fault) => fault.cell === cell)?.sentence ?? null}
                events={events}
              />
            </div>
          );
        })}
      </div>
      {told.get(`${spec.id}/${row}`)?.map((one) => (
        <ToldBriefly key={one.sentence} told={one} />
      ))}
    </>
  );
}
