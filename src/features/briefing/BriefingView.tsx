/** The Briefing of what is held: paragraph, tiles, what is missing, then what needs attention and what gets better. */
import { useMemo } from 'react';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { notYetReportedSentence } from '../../domain/signals/not-yet-reported.ts';
import { type Held, type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { localCredits } from '../local/local-credits.ts';
import { creditLines } from '../standpoint/credits.ts';
import { StandpointControls } from '../standpoint/StandpointControls.tsx';
import styles from './briefing.module.css';
import { type BriefingStory, briefingStory } from './briefing-story.ts';
import { briefingParagraph } from './briefing-words.ts';
import { NoSignal } from './NoSignal.tsx';
import { PublishedMoves } from './PublishedMoves.tsx';
import { SignalList } from './SignalList.tsx';
import { Tiles } from './Tiles.tsx';

interface Props {
  readonly held: Held;
  readonly holdings: LocalHoldings;
  readonly budget: BudgetRecords;
  readonly view: ReaderView;
  readonly search: Search;
}

export function BriefingView({ held, holdings, budget, view, search }: Props) {
  usePageTitle(`Briefing, ${view.name}`);
  const story = useMemo(() => briefingStory(held, holdings, budget, view), [held, holdings, budget, view]);
  const { concern, improvement, other } = story.signals;
  return (
    <>
      <h1>What changed, and what needs attention?</h1>
      <p className={styles.lead}>{briefingParagraph(story, view)}</p>
      {view.notes.length > 0 && (
        <p className={styles.notes} role="status">
          {view.notes.join(' ')}
        </p>
      )}
      <div className={styles.controls}>
        <StandpointControls held={held} view={view} search={search} path="/" />
        <Button look="tool" className={styles.print} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <Tiles story={story} view={view} search={search} />
      {story.missing.length > 0 && <Missing story={story} search={search} />}
      <div className={styles.lists}>
        <SignalList
          title="Needs attention"
          none={<NoSignal story={story} view={view} search={search} way="worse" />}
          signals={concern}
          view={view}
          search={search}
        >
          <PublishedMoves
            title="Fell to a lower quartile"
            moves={story.falls}
            later={story.later}
            view={view}
            search={search}
          />
        </SignalList>
        <SignalList
          title="Getting better"
          none={<NoSignal story={story} view={view} search={search} way="better" />}
          signals={improvement}
          view={view}
          search={search}
        >
          <PublishedMoves
            title="Rose to a higher quartile"
            moves={story.rises}
            later={story.later}
            view={view}
            search={search}
          />
        </SignalList>
        {other.length > 0 && (
          <SignalList title="Other clear changes" none={null} signals={other} view={view} search={search} />
        )}
      </div>
      <Sources story={story} view={view} />
    </>
  );
}

function Missing({ story, search }: { readonly story: BriefingStory; readonly search: Search }) {
  return (
    <section className={styles.missing} aria-label="Not yet reported">
      {story.missing.map((one) => (
        <p key={`${one.frequency} ${one.period}`}>{notYetReportedSentence(one)}</p>
      ))}
      <p className={styles.screenOnly}>
        <a href={formatAddress('/data/return', sharedSearch(search))}>Fill in the monthly return</a>
        {' or '}
        <a href={formatAddress('/indicators', { ...sharedSearch(search), show: 'missing' })}>
          see what is missing
        </a>
      </p>
    </section>
  );
}

/** Where the figures come from, published ones apart from local ones. */
function Sources({ story, view }: { readonly story: BriefingStory; readonly view: ReaderView }) {
  const positions = story.standings.flatMap(({ position, movement }) => [
    ...(position.value === null ? [] : [position]),
    ...(movement.kind === 'moved' ? [movement.since] : []),
  ]);
  const later = [...story.later.values()].map(({ position }) => position);
  const releases = [...positions, ...later].flatMap(({ table }) => table?.release ?? []);
  const { signals, homeCare, reablement, pinned } = story;
  const series = [
    ...new Set(
      [
        ...homeCare,
        ...reablement,
        ...pinned,
        ...signals.concern,
        ...signals.improvement,
        ...signals.other,
      ].map((figure) => figure.series),
    ),
  ];
  return (
    <section className={styles.sources} aria-label="Sources">
      {releases.length > 0 && (
        <p>{creditLines([...new Set(releases)], new Date(), view.houseStyle).join(' ')}</p>
      )}
      {series.length > 0 && <p>{localCredits(series, view.name, new Date()).join(' ')}</p>}
    </section>
  );
}
