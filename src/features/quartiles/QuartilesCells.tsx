/** The cells of a row of the quartiles table: each says one thing of a position, in words and in a picture. */
import { memo } from 'react';
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
import type { QuartilesRow } from './quartiles-rows.ts';

/** What a row says: everything its cells are drawn from. */
export interface Said {
  readonly row: QuartilesRow;
  readonly view: ReaderView;
  readonly year: FinancialYear;
  readonly search: Search;
}

/** All but the strip of earlier years. */
export const QuartilesCells = memo(function QuartilesCells({ said }: { readonly said: Said }) {
  const { row, view, year, search } = said;
  const { position, movement } = row;
  const { measure } = position;
  const address = formatAddress(`/measures/${measure.framework}/${measure.code}`, {
    ...search,
    year,
  });
  return (
    <>
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
    </>
  );
});

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

/** What the row said in earlier years. */
export const History = memo(function History({ said: { row, view, year } }: { readonly said: Said }) {
  return <HistoryStrip history={row.history()} current={year} houseStyle={view.houseStyle} />;
});
