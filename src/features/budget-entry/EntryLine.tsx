/** One line of the grid: its name, the cells to type in, what is worked out, and in few words what does not add up. */
import { memo, useId } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './budget-entry.module.css';
import { EntryCellInput } from './EntryCellInput.tsx';
import { COLUMN_IN_WORDS, ENTRY_COLUMNS, type EntryColumn } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import type { EntryRow } from './entry-rows.ts';
import { ToldBriefly } from './ToldBriefly.tsx';

interface Props {
  readonly row: EntryRow;
  readonly whenBefore: string | null;
  readonly isLocked: boolean;
  /** The same object from one drawing to the next. */
  readonly events: EntryEvents;
}

/** Drawn again only when something of the line changed: a budget has hundreds of lines, and each key is felt. */
export const EntryLine = memo(
  Line,
  (a, b) =>
    a.events === b.events &&
    a.isLocked === b.isLocked &&
    a.whenBefore === b.whenBefore &&
    JSON.stringify(a.row) === JSON.stringify(b.row),
);

function Line({ row, whenBefore, isLocked, events }: Props) {
  const checkId = useId();
  const cell = (column: EntryColumn) => (
    <td className={column === 'commentary' ? styles.words : styles.cell} data-name={COLUMN_IN_WORDS[column]}>
      <EntryCellInput
        cell={row.cells[column]}
        label={`${row.name}, ${COLUMN_IN_WORDS[column]}`}
        isWords={column === 'commentary'}
        isLocked={isLocked}
        checkId={checkId}
        faultId={`${checkId}-${column}`}
        events={events}
      />
      {column === 'forecast' && whenBefore !== null && row.before !== '' && (
        <span className={styles.before}>
          {whenBefore.slice(0, 3)}
          <VisuallyHidden>{whenBefore.slice(3)}, forecast</VisuallyHidden> {row.before}
        </span>
      )}
    </td>
  );
  const faults = ENTRY_COLUMNS.filter((column) => row.cells[column].fault !== null);
  return (
    <>
      <tr data-top={row.depth === 0 || undefined}>
        <th scope="row">
          <span className={styles.name} data-depth={Math.min(row.depth, 4)}>
            {row.name}
            <span className={styles.code}>
              {row.code === row.name ? '' : row.code}
              {row.kind === 'income' ? ' income' : ''}
            </span>
          </span>
        </th>
        {cell('approved')}
        {cell('virements')}
        <td className={styles.worked} data-name="Current budget">
          {row.current}
        </td>
        {cell('actualToDate')}
        {cell('profiledToDate')}
        {cell('forecast')}
        <td className={styles.variance} data-name="Variance">
          {row.variance}
          <span id={checkId} className={styles.check}>
            {row.isSum && <span className={styles.brief}>Sum of its lines</span>}
            {row.told.map((one) => (
              <ToldBriefly key={one.sentence} told={one} />
            ))}
          </span>
          {!isLocked && (
            <span className={styles.rowWays}>
              {row.takes.length > 0 && (
                <Button look="quiet" onClick={() => events.onPut(row.takes)}>
                  Take the sum <VisuallyHidden>of the lines of {row.name}</VisuallyHidden>
                </Button>
              )}
              {row.turns.length > 0 && (
                <Button look="quiet" onClick={() => events.onPut(row.turns)}>
                  Turn the signs <VisuallyHidden>of {row.name}</VisuallyHidden>
                </Button>
              )}
            </span>
          )}
        </td>
        {cell('commentary')}
      </tr>
      {faults.length > 0 && (
        <tr>
          <td colSpan={COLUMNS}>
            {faults.map((column) => (
              <p key={column} id={`${checkId}-${column}`} className={styles.fault}>
                {COLUMN_IN_WORDS[column]}: {row.cells[column].fault}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

/** With the name, the current budget and the variance. */
const COLUMNS = ENTRY_COLUMNS.length + 3;
