/** One row of a list: a cell a column, the way to remove it, and under it what of it does not add up. */
import { useId } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import type { Choice } from '../../ui/controls/SelectField.tsx';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './budget-entry.module.css';
import { EntryListCell } from './EntryListCell.tsx';
import { listCell } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import { faultsBelow } from './lists/faults-below.ts';
import type { Fault, ListSpec } from './lists/list-spec.ts';
import { cellName } from './lists/rows-in-list.ts';
import parts from './month-parts.module.css';
import { ToldBriefly } from './ToldBriefly.tsx';
import type { Told } from './told.ts';

interface Props {
  readonly spec: ListSpec;
  readonly row: string;
  /** From 1. */
  readonly nth: number;
  readonly isHeld: boolean;
  readonly textOf: (cell: string) => string;
  /** By cell. */
  readonly faults: ReadonlyMap<string, Fault>;
  readonly lines: readonly Choice[];
  readonly told: readonly Told[];
  readonly events: EntryEvents;
  readonly onRemove: () => void;
}

export function EntryListRow(props: Props) {
  const { spec, row, nth, isHeld, textOf, faults, lines, told, events, onRemove } = props;
  const id = useId();
  const below = spec.isTwoLines ? faultsBelow(spec, row, faults) : [];
  return (
    <>
      <tr data-row={row} className={parts.row}>
        {spec.columns.map((column) => {
          const cell = listCell(spec.id, row, column.key);
          return (
            <td key={column.key} data-name={column.label} data-width={column.width ?? column.kind}>
              <EntryListCell
                column={column}
                cell={cell}
                label={cellName(spec, { row, nth }, column)}
                isFixed={column.fixedOnceHeld === true && isHeld}
                lines={lines}
                text={textOf(cell)}
                fault={faults.get(cell)?.sentence ?? null}
                faultBelow={spec.isTwoLines ? `${id}-faults` : undefined}
                events={events}
              />
            </td>
          );
        })}
        <td className={styles.removeCell}>
          <Button look="quiet" onClick={onRemove}>
            Remove{' '}
            <VisuallyHidden>
              {spec.item} {nth}
            </VisuallyHidden>
          </Button>
        </td>
      </tr>
      {told.length + below.length > 0 && (
        <tr className={parts.toldRow}>
          <td className={parts.told} colSpan={spec.columns.length + 1}>
            <span id={`${id}-faults`}>
              {below.map((sentence) => (
                <span key={sentence} className={styles.fault}>
                  {sentence}
                </span>
              ))}
            </span>
            {told.map((one) => (
              <ToldBriefly key={one.sentence} told={one} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
