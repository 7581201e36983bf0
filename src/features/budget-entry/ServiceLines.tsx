/** The lines of the year: ways to begin where there are none, and the list in which they are added, renamed, moved and removed. */
import { useState } from 'react';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { counted, formatYear } from '../../domain/figures/house-style.ts';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import local from '../local/local.module.css';
import styles from './budget-entry.module.css';
import { EarlierVersions } from './EarlierVersions.tsx';
import { EntryListTable } from './EntryListTable.tsx';
import { amountCell, listCell } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import { Folded } from './Folded.tsx';
import { keptBecause } from './line-uses.ts';
import type { Fault } from './lists/list-spec.ts';
import { lineChoices, SERVICE_LINES } from './lists/service-lines-list.ts';
import { type StartWay, wayFromLastMonth, waysToLines } from './start-ways.ts';
import type { BudgetEntryState, EntryGiven } from './use-budget-entry.ts';

interface Props {
  readonly state: BudgetEntryState;
  readonly given: EntryGiven;
  readonly style: HouseStyle;
  readonly faults: readonly Fault[];
  readonly events: EntryEvents;
  readonly onSaid: (said: string) => void;
}

export function ServiceLines({ state, given: { records, place }, style, faults, events, onSaid }: Props) {
  const { read, start, textOf } = state;
  const own = records.months.filter(({ area, year }) => area === place.area && year === place.year);
  const { lines } = read.lines;
  const [beganWithout] = useState(lines.length === 0);
  const isBlank = read.month.lines.length === 0;
  const fromLast = isBlank && lines.length > 0 ? wayFromLastMonth(own, start, textOf, style) : null;
  const ways = [
    ...(lines.length === 0 ? waysToLines(records.lines, place, style) : []),
    ...(fromLast ? [fromLast] : []),
  ];
  const noVirements = lines.flatMap(({ code }) => {
    const row = read.rowOf.get(code) ?? code;
    const cell = amountCell(row, 'virements');
    return textOf(amountCell(row, 'approved')) !== '' && textOf(cell) === '' ? [[cell, '0'] as const] : [];
  });
  const take = ({ texts, said }: StartWay): void => {
    events.onPut(texts);
    onSaid(said);
  };
  const year = formatYear(place.year, style);
  return (
    <section className={styles.section} aria-labelledby="entry-lines">
      <h2 id="entry-lines">Service lines of {year}</h2>
      {start.month.version > 1 && (
        <>
          <p className={local.notes}>
            Version {start.month.version}, beside what was reported before: the earlier version stays as it
            was told.
          </p>
          <EarlierVersions
            versions={own.filter((one) => isSameMonth(one, start.month))}
            shown={start.month.version}
          />
        </>
      )}
      {ways.length > 0 && (
        <p className={grid.ways}>
          {ways.map((way) => (
            <Button key={way.label} onClick={() => take(way)}>
              {way.label}
            </Button>
          ))}
        </p>
      )}
      <Folded
        title="Add, rename or remove lines"
        count={counted(lines.length, 'line', 'lines')}
        beginsOpen={beganWithout}
      >
        {() => (
          <EntryListTable
            spec={SERVICE_LINES}
            textOf={textOf}
            lines={lineChoices(textOf)}
            faults={faults}
            events={events}
            onRefused={onSaid}
            isHeld={(row) => start.lines.lines.some(({ code }) => code === row)}
            keptBecause={(row) => {
              const code = textOf(listCell(SERVICE_LINES.id, row, 'code')).trim();
              const others = own.filter(
                (month) => !isSameMonth(month, start.month) || month.status === 'reported',
              );
              return code === '' ? null : keptBecause(code, lines, read.month, others, style);
            }}
          />
        )}
      </Folded>
      {noVirements.length > 0 && (
        <p className={styles.ways}>
          <Button onClick={() => events.onPut(noVirements)}>
            Set {counted(noVirements.length, 'blank virement', 'blank virements')} to 0
          </Button>{' '}
          <span className={styles.about}>
            Without virements there is no current budget: blank is missing, not 0.
          </span>
        </p>
      )}
    </section>
  );
}

interface OfMonth {
  readonly month: number;
  readonly basis: string;
}

function isSameMonth(a: OfMonth, b: OfMonth): boolean {
  return a.month === b.month && a.basis === b.basis;
}
