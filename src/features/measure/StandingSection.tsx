/** Where the council stands: the figures in large and where they come from, the position band with everything written on it, and the notes. */
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { bandLayout } from '../../charts/model/band-layout.ts';
import { scaleInWords } from '../../charts/model/unit-words.ts';
import { zoneInWords, zoneName } from '../../charts/model/zone-words.ts';
import { StandingBand } from '../../charts/standing/StandingBand.tsx';
import { formatYear } from '../../domain/figures/house-style.ts';
import { bottomQuartileInWords } from '../../domain/quartiles/bottom-quartile-words.ts';
import { comparatorInWords } from '../../domain/quartiles/comparator-words.ts';
import { FEWEST_FOR_QUARTILES } from '../../domain/quartiles/distribution.ts';
import {
  positionNotes,
  quartileInWords,
  rankInWords,
  ranksFirst,
} from '../../domain/quartiles/position-words.ts';
import type { Quartile } from '../../domain/quartiles/quartile.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { isPanelOpen } from '../local/panels.ts';
import { creditLines } from '../standpoint/credits.ts';
import { POSITION_COLUMNS, positionCells } from '../standpoint/position-columns.ts';
import { AboutFigure } from './AboutFigure.tsx';
import { fileNameOf } from './file-name.ts';
import styles from './measure.module.css';
import { StandingFacts } from './StandingFacts.tsx';
import type { SectionProps } from './section-props.ts';
import { standingTable } from './standing-table.ts';

export function StandingSection(props: SectionProps) {
  const { story, view, search, onPanel } = props;
  const { position, names } = story;
  const { spread, measure, table } = position;
  const notes = positionNotes(position);
  const bottom = bottomQuartileInWords(measure.polarity);
  const drawable = spread !== null && spread.n >= FEWEST_FOR_QUARTILES && bandLayout(spread) !== null;
  const title = standingTitle(position, names.council);
  return (
    <>
      <StandingFacts story={story} view={view} />
      <AboutFigure {...props} />
      {drawable && table && (
        <ChartFrame
          section="Where it stands"
          title={title}
          subtitle={`${measure.plainName}. ${capitalised(scaleInWords(measure))}, ${comparatorInWords(view.comparator)}, ${formatYear(position.year, view.houseStyle)}; ${spread.n} councils. Better is to the right.`}
          drawing={<StandingBand position={position} names={names} label={title} />}
          table={standingTable(position, names)}
          csv={() => writeCsv(POSITION_COLUMNS, [positionCells(position, view)])}
          fileName={fileNameOf(position, names.council, 'position')}
          about="the position"
          credits={creditLines([table.release], new Date(), view.houseStyle)}
          tableShown={isPanelOpen(search, 'standing')}
          onTable={(shown) => onPanel('standing', shown)}
        >
          <ZoneList story={story} />
          {bottom && <p className={styles.aside}>{bottom}</p>}
          {notes.length > 0 && <p className={styles.aside}>{`Note: ${notes.join('; ')}.`}</p>}
        </ChartFrame>
      )}
    </>
  );
}

function standingTitle(position: SectionProps['story']['position'], council: string): string {
  const { rank, spread, value, quartile } = position;
  if (value === null || !rank || !spread) return `${council} has no figure to place`;
  const place = rankInWords(rank, spread.n);
  if (quartile === null) return `${council} is ${place} by published value`;
  const where = `${quartileInWords(position).toLowerCase()} quartile`;
  return ranksFirst(position) ? `${council}: ${place}, ${where}` : `${council}: ${where}, ${place}`;
}

const QUARTILES: readonly Quartile[] = [4, 3, 2, 1];

/** The range of each zone in words, in the order of the band. */
function ZoneList({ story }: Pick<SectionProps, 'story'>) {
  const { spread, measure, quartile } = story.position;
  if (!spread) return null;
  const swatch = { 1: styles.swatch1, 2: styles.swatch2, 3: styles.swatch3, 4: styles.swatch4 };
  const neutral = measure.polarity === 'neutral';
  return (
    <ul className={styles.zones} aria-label="What each part of the band is">
      {QUARTILES.map((zone) => (
        <li key={zone} className={zone === quartile ? styles.ownZone : undefined}>
          <span
            className={`${styles.swatch} ${neutral ? styles.swatch3 : swatch[zone]}`}
            aria-hidden="true"
          />
          <span>
            {zoneName(zone, measure.polarity)}: {zoneInWords(zone, spread, measure)}
          </span>
        </li>
      ))}
    </ul>
  );
}
