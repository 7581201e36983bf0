/** One cell of a list, by the kind of its column. */
import { memo, useId, useState } from 'react';
import type { Choice } from '../../ui/controls/SelectField.tsx';
import grid from '../../ui/grid/grid.module.css';
import styles from './budget-entry.module.css';
import type { EntryEvents } from './entry-events.ts';
import type { ListColumn } from './lists/list-spec.ts';
import { chosenOf } from './lists/row-reader.ts';

interface Props {
  readonly column: ListColumn;
  /** For a label of its own. */
  readonly id?: string;
  readonly cell: string;
  readonly label: string;
  readonly isFixed: boolean;
  readonly lines: readonly Choice[];
  readonly text: string;
  readonly fault: string | null;
  /** The id of the fault where it is said under the row, not under the cell. */
  readonly faultBelow?: string | undefined;
  readonly events: EntryEvents;
}

/** So many lines are only offered once somebody comes near: as many choices in every row are slow to draw. */
const MANY = 40;

/** Drawn again only when something of it changed. */
export const EntryListCell = memo(
  Cell,
  (a, b) =>
    a.text === b.text &&
    a.fault === b.fault &&
    a.faultBelow === b.faultBelow &&
    a.label === b.label &&
    a.isFixed === b.isFixed &&
    a.column === b.column &&
    a.events === b.events &&
    (a.column.kind !== 'line' || sameChoices(a.lines, b.lines)),
);

function sameChoices(a: readonly Choice[], b: readonly Choice[]): boolean {
  return (
    a.length === b.length && a.every(({ value, label }, i) => value === b[i]?.value && label === b[i]?.label)
  );
}

function Cell({ column, id, cell, label, isFixed, lines, text, fault, faultBelow, events }: Props) {
  const ownId = useId();
  const faultId = faultBelow ?? ownId;
  const [isNear, setNear] = useState(false);
  if (isFixed) return <span className={styles.fixed}>{text}</span>;
  const shown = shownChoice(text, column, lines);
  const isNumber = column.kind === 'amount' || column.kind === 'number';
  const shared = {
    id,
    'data-cell': cell,
    className: isNumber ? grid.input : `${grid.input} ${styles.wordsInput}`,
    'aria-label': label,
    'aria-invalid': fault !== null || undefined,
    'aria-describedby': fault === null ? undefined : faultId,
  };
  return (
    <>
      {column.kind === 'choice' || column.kind === 'line' ? (
        <select
          {...shared}
          value={shown}
          onChange={(event) => events.onType(cell, event.target.value)}
          onPointerEnter={() => setNear(true)}
          onFocus={() => {
            setNear(true);
            events.onEnter(cell, text);
          }}
          onBlur={(event) => events.onLeave(cell, event.target.value)}
        >
          {optionsOf(text, column, lines)
            .filter(({ value }) => isNear || lines.length < MANY || value === shown)
            .map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
        </select>
      ) : (
        <input
          {...shared}
          type={column.kind === 'date' ? 'date' : 'text'}
          autoComplete="off"
          enterKeyHint="next"
          value={text}
          onChange={(event) => events.onType(cell, event.target.value)}
          onFocus={() => events.onEnter(cell, text)}
          onBlur={(event) => events.onLeave(cell, event.target.value)}
        />
      )}
      {fault !== null && faultBelow === undefined && (
        <span className={styles.fault} id={faultId}>
          {fault}
        </span>
      )}
    </>
  );
}

function shownChoice(text: string, column: ListColumn, lines: readonly Choice[]): string {
  if (text.trim() === '') return column.instead ?? '';
  return chosenOf(text, choicesOf(column, lines)) ?? text;
}

/** What was pasted and is no choice stays to be seen, with its fault beside it. */
function optionsOf(text: string, column: ListColumn, lines: readonly Choice[]): readonly Choice[] {
  const choices = choicesOf(column, lines);
  const blank = choices.some(({ value }) => value === '') || column.instead !== undefined;
  const known = text.trim() === '' || chosenOf(text, choices) !== null;
  return [
    ...(blank ? [] : [{ value: '', label: column.optional ? 'None' : 'Choose' }]),
    ...choices,
    ...(known ? [] : [{ value: text, label: text }]),
  ];
}

function choicesOf(column: ListColumn, lines: readonly Choice[]): readonly Choice[] {
  return column.kind === 'line' ? lines : (column.choices ?? []);
}
