/**
 * A row a measure, in groups. A real table: it reads the same with the pictures taken away. What is on the
 * screen is drawn first, when the page opens and at every change; what a row says is in QuartilesCells.tsx.
 */
import { useCallback, useMemo, useRef, useState } from 'react';
import { createOnScreen, type OnScreen } from '../../ui/on-screen/on-screen.ts';
import { useFrameLater } from '../../ui/on-screen/use-frame-later.ts';
import { History, QuartilesCells, type Said } from './QuartilesCells.tsx';
import styles from './quartiles.module.css';
import type { RowGroup } from './quartiles-order.ts';

interface Props extends Omit<Said, 'row'> {
  readonly groups: readonly RowGroup[];
  /** Names the table: what it shows, for whom and when. */
  readonly caption: string;
  /** The first and the last year of the strips, in words. */
  readonly years: string;
}

export function QuartilesTable({ groups, view, year, years, search, caption }: Props) {
  const [onScreen] = useState(createOnScreen);
  const now = useMemo(() => saidByCode(groups, { view, year, search }), [groups, view, year, search]);
  const late = useFrameLater(now);
  const first = useMemo(() => firstRows(groups), [groups]);
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={styles.colMeasure}>
            Measure
          </th>
          <th scope="col" className={`${styles.colValue} ${styles.value}`}>
            Published value
          </th>
          <th scope="col" className={styles.colBand}>
            Position, worst to best
          </th>
          <th scope="col" className={styles.colQuartile}>
            Quartile and rank
          </th>
          <th scope="col" className={styles.colChange}>
            Change
          </th>
          <th scope="col" className={styles.colGap}>
            To the best quartile
          </th>
          <th scope="col" className={styles.colHistory}>
            Quartile by year
            <span className={styles.small}>{years}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ heading, rows }) => (
        <tbody key={heading}>
          <tr className={styles.objective}>
            <th scope="rowgroup" colSpan={7}>
              {heading}
            </th>
          </tr>
          {rows.map(({ position: { measure } }) => (
            <Row
              key={measure.code}
              now={now.get(measure.code)}
              late={late?.get(measure.code)}
              opens={first.has(measure.code)}
              onScreen={onScreen}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function saidByCode(groups: readonly RowGroup[], shared: Omit<Said, 'row'>): ReadonlyMap<string, Said> {
  const rows = groups.flatMap((group) => group.rows);
  return new Map(rows.map((row) => [row.position.measure.code, { row, ...shared }]));
}

/** In pixels, and less than a row takes, and than what stands above the table: rather a row too many than one too few. */
const LEAST_ROW = 76;
const LEAST_ABOVE = 600;

/** The rows the page opens with: as many as can be on the screen. The others follow once these are painted. */
function firstRows(groups: readonly RowGroup[]): ReadonlySet<string> {
  const fit = Math.ceil((window.innerHeight - LEAST_ABOVE) / LEAST_ROW);
  const codes = groups.flatMap(({ rows }) => rows.map(({ position }) => position.measure.code));
  return new Set(codes.slice(0, Math.max(fit, 1)));
}

interface RowProps {
  readonly now: Said | undefined;
  /** What was painted last; undefined until the first time. */
  readonly late: Said | undefined;
  readonly opens: boolean;
  readonly onScreen: OnScreen;
}

/** A row on the screen is drawn at once; one a reader would have to scroll to follows a frame later, as all strips do. */
function Row({ now, late, opens, onScreen }: RowProps) {
  const element = useRef<HTMLTableRowElement>(null);
  const watched = useCallback(
    (row: HTMLTableRowElement) => {
      element.current = row;
      return onScreen.watch(row);
    },
    [onScreen],
  );
  const waits = late === undefined && !opens;
  const said = onScreen.sees(element.current) ? now : (late ?? now);
  if (waits) return <tr className={styles.waiting} ref={watched} />;
  return (
    <tr className={styles.row} ref={watched}>
      {said && <QuartilesCells said={said} />}
      <td className={styles.history}>{late && <History said={late} />}</td>
    </tr>
  );
}
