/** The four figures a meeting asks for, in large: value, quartile, rank, and the way to the best quartile. */
import { formatNumber } from '../../domain/figures/house-style.ts';
import { cutInWords, unitLabel } from '../../domain/measures/measure-value.ts';
import { gapInWords } from '../../domain/quartiles/gap-words.ts';
import {
  changeInWords,
  previousInWords,
  quartileShift,
  shiftInWords,
} from '../../domain/quartiles/movement-words.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import {
  missingInWords,
  quartileInWords,
  rankBeforeRoundingInWords,
  rankInWords,
  ranksFirst,
  tiesInWords,
} from '../../domain/quartiles/position-words.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import styles from './measure.module.css';
import type { MeasureStory } from './measure-story.ts';

interface Props {
  readonly story: MeasureStory;
  readonly view: ReaderView;
}

export function StandingFacts({ story, view }: Props) {
  const { position } = story;
  const { rank, spread, quartile, gap } = position;
  const rankFirst = ranksFirst(position);
  const quartileFact = (
    <Fact key="quartile" name="Quartile" note={position.onBoundary ? 'on the boundary' : null}>
      {quartileInWords(position)}
    </Fact>
  );
  const rankFact = rank && spread && (
    <Fact
      key="rank"
      name="Rank"
      note={tiesInWords(rank)}
      more={rankBeforeRoundingInWords(position) ?? (rankFirst ? medianInWords(position) : null)}
    >
      {rankInWords(rank, spread.n)}
    </Fact>
  );
  return (
    <dl className={styles.facts}>
      <Fact
        name="Published value"
        note={position.value === null ? whyNone(position) : partsInWords(position)}
      >
        <PublishedValue position={position} />
      </Fact>
      {rankFirst ? [rankFact, quartileFact] : [quartileFact, rankFact]}
      {position.value !== null && (
        <Fact
          name="Change"
          note={changeInWords(position, story.movement, view.houseStyle)}
          more={previousInWords(story.movement)}
        >
          <Change story={story} view={view} />
        </Fact>
      )}
      {quartile === 1 && <Fact name="To the best quartile">In the best quartile</Fact>}
      {gap && (
        <Fact name="To the best quartile" note={`at ${cutInWords(gap.threshold, position.measure)}`}>
          {gapInWords(position)}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly note?: string | null;
  readonly more?: string | null;
  readonly children: React.ReactNode;
}

function Fact({ name, note, more, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note && <span className={styles.factNote}>{note}</span>}
        {more && <span className={styles.factNote}>{more}</span>}
      </dd>
    </div>
  );
}

function PublishedValue({ position }: { readonly position: Position }) {
  const { value, measure } = position;
  if (value === null) return 'None';
  return (
    <>
      {formatNumber(value, measure.decimals)}
      <span className={styles.unit}>
        {measure.unit.kind === 'percent' ? '' : ' '}
        {unitLabel(measure)}
      </span>
    </>
  );
}

function Change({ story, view }: Props) {
  const { position, movement } = story;
  const shift = quartileShift(position, movement);
  const words = shiftInWords(position, movement, view.houseStyle);
  if (shift === 'up') return <span className={styles.better}>{`\u25b2 ${words}`}</span>;
  if (shift === 'down') return <span className={styles.worse}>{`\u25bc ${words}`}</span>;
  if (shift === 'same') return 'Same quartile';
  return movement.kind === 'moved' ? 'Quartile not compared' : 'Not compared';
}

/** Said with the rank where a quartile is only a few councils. */
function medianInWords({ spread, measure }: Position): string | null {
  return spread && `median ${cutInWords(spread.median, measure)}`;
}

function whyNone(position: Position): string {
  return position.noQuartile === 'not-held' ? 'no file held has it' : missingInWords(position);
}

/** "18 of 853", where both were published as counts. */
function partsInWords({ numerator, denominator, measure, margin }: Position): string | null {
  if (margin !== null) return `\u00b1 ${formatNumber(margin, measure.decimals)} margin of error`;
  if (numerator === null || denominator === null || measure.basis !== 'count') return null;
  return `${formatNumber(numerator, 0)} of ${formatNumber(denominator, 0)}`;
}
