/** A row a measure, grouped by objective. A real table: it reads the same with the pictures taken away. */
import { useDeferredValue, useMemo } from 'react';
import { PositionBand } from '../../charts/band/PositionBand.tsx';
import { HistoryStrip } from '../../charts/strip/HistoryStrip.tsx';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { cutInWords, unitLabel } from '../../domain/measures/measure-value.ts';
import { gapInWords } from '../../domain/quartiles/gap-words.ts';
import type { Movement } from '../../domain/quartiles/movement.ts';
import {
  changeInWords,
  previousInWords,
  quartileShift,
  shiftInWords,
} from '../../domain/quartiles/movement-words.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import {
  missingInWords,
  NOT_WITHOUT_THESE,
  positionNotes,
  positionSentence,
  quartileInWords,
  rankBeforeRoundingInWords,
  rankInWords,
  ranksFirst,
} from '../../domain/quartiles/position-words.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './quartiles.module.css';
import { byObjective, type QuartilesRow } from './quartiles-rows.ts';

interface Props {
  readonly rows: readonly QuartilesRow[];
  readonly view: ReaderView;
  readonly year: FinancialYear;
  readonly search: Search;
  /** Names the table: what it shows, for whom and when. */
  readonly caption: string;
}

export function QuartilesTable({ rows, view, year, search, caption }: Props) {
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
          </th>
        </tr>
      </thead>
      {byObjective(rows).map(({ objective, rows: members }) => (
        <tbody key={objective}>
          <tr className={styles.objective}>
            <th scope="rowgroup" colSpan={7}>
              {objective}
            </th>
          </tr>
          {members.map((row) => (
            <Row key={row.position.measure.code} row={row} view={view} year={year} search={search} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, view, year, search }: Omit<Props, 'rows' | 'caption'> & { readonly row: QuartilesRow }) {
  const { position, movement } = row;
  const { measure } = position;
  const address = formatAddress(`/measures/${measure.framework}/${measure.code}`, {
    ...search,
    year,
  });
  return (
    <tr className={styles.row}>
      <th scope="row">
        <span className={styles.name}>
          <span className={styles.code}>{measure.code}</span>
          <span>
            <a href={address}>{measure.plainName}</a>
            {measure.polarity === 'lower' && <span className={styles.hint}>lower is better</span>}
            {measure.polarity === 'neutral' && (
              <span className={styles.hint}>neither higher nor lower is better</span>
            )}
          </span>
        </span>
      </th>
      <td className={styles.value}>
        <Value position={position} />
      </td>
      <td className={styles.band}>
        <PositionBand
          position={position}
          label={positionSentence(position, view.name, view.comparator, view.houseStyle)}
        />
      </td>
      <td>
        <QuartileAndRank position={position} />
      </td>
      <td className={styles.change}>
        <Change position={position} movement={movement} view={view} />
      </td>
      <td className={styles.gap}>
        <GapCell position={position} />
      </td>
      <td className={styles.history}>
        <History row={row} view={view} year={year} />
      </td>
    </tr>
  );
}

function Value({ position }: { readonly position: Position }) {
  const { value, measure } = position;
  if (value === null) return <span className={styles.small}>{shortMissing(position)}</span>;
  return (
    <>
      <span className={styles.figure}>{formatNumber(value, measure.decimals)}</span>{' '}
      <span className={styles.unit}>{measure.unit.kind === 'rate' ? null : unitLabel(measure)}</span>
      {measure.unit.kind === 'rate' && <span className={styles.small}>{unitLabel(measure)}</span>}
    </>
  );
}

function shortMissing(position: Position): string {
  return position.noQuartile === 'not-held' ? '\u2013' : missingInWords(position);
}

function QuartileAndRank({ position }: { readonly position: Position }) {
  const { rank, spread, quartile } = position;
  const words = quartileInWords(position);
  const beforeRounding = rankBeforeRoundingInWords(position);
  if (rank && spread && ranksFirst(position)) {
    return (
      <>
        <span className={styles.quartile}>{rankInWords(rank, spread.n)}</span>
        <span className={styles.small}>median {cutInWords(spread.median, position.measure)}</span>
        <span className={styles.small}>{words.toLowerCase()} quartile</span>
      </>
    );
  }
  return (
    <>
      <span
        className={quartile === null ? undefined : `${styles.quartile} ${quartile === 1 ? styles.best : ''}`}
      >
        {words}
      </span>
      {rank && spread && <span className={styles.small}>{rankInWords(rank, spread.n)}</span>}
      {beforeRounding && <span className={styles.small}>{beforeRounding}</span>}
      {position.noQuartile === 'too-few' && spread && (
        <span className={styles.small}>only {spread.n} councils have a figure</span>
      )}
      {position.noQuartile === 'not-without-these' && (
        <span className={styles.small}>{NOT_WITHOUT_THESE}</span>
      )}
      {quartile !== null && position.onBoundary && <span className={styles.small}>on the boundary</span>}
      {quartile !== null && position.withinMargin && !position.onBoundary && (
        <span className={styles.small}>within the survey’s margin of error of a boundary</span>
      )}
    </>
  );
}

/** Positions are drawn first; their earlier years follow as soon as those are on the screen, a frame later. */
function History({ row, view, year }: Pick<Props, 'view' | 'year'> & { readonly row: QuartilesRow }) {
  const drawn = useDeferredValue<QuartilesRow | null>(row, null);
  const strip = useMemo(
    () => drawn && <HistoryStrip history={drawn.history()} current={year} houseStyle={view.houseStyle} />,
    [drawn, year, view.houseStyle],
  );
  return strip;
}

interface ChangeProps {
  readonly position: Position;
  readonly movement: Movement;
  readonly view: ReaderView;
}

function Change({ position, movement, view }: ChangeProps) {
  const shift = quartileShift(position, movement);
  const words = shiftInWords(position, movement, view.houseStyle);
  return (
    <>
      {shift === 'up' && <span className={styles.better}>{`\u25b2 ${words}`}</span>}
      {shift === 'down' && <span className={styles.worse}>{`\u25bc ${words}`}</span>}
      {shift === 'same' && <span>same quartile</span>}
      <span className={styles.small}>
        {[changeInWords(position, movement, view.houseStyle), previousInWords(movement)]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  );
}

function GapCell({ position }: { readonly position: Position }) {
  if (position.quartile === 1) return <span className={styles.small}>in the best quartile</span>;
  const ceiling = positionNotes(position).find(
    (note) => position.ceiling && note.includes('councils are at'),
  );
  return (
    <>
      {gapInWords(position)}
      {ceiling && <span className={styles.small}>{ceiling}</span>}
    </>
  );
}
