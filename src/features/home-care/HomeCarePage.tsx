/**
 * Home care: how many wait and how long, always side by side because each misleads alone. Then the list today, its parts
 * through time, the hours bought for it, and everything else that is counted about it.
 */
import { periodInWords } from '../../domain/periods/period-words.ts';
import { illustrativeWords } from '../../domain/series/illustrative-words.ts';
import { latestAndBefore } from '../../domain/series/series-sentence.ts';
import { blockUseInWords } from '../../domain/waits/block-booking-words.ts';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import { LocalControls } from '../local/LocalControls.tsx';
import { LocalPageFrame } from '../local/LocalPageFrame.tsx';
import { LocalSection } from '../local/LocalSection.tsx';
import styles from '../local/local.module.css';
import { heldSeries, type LocalPage } from '../local/local-page.ts';
import { SeriesCard } from '../local/SeriesCard.tsx';
import { type Window, windowInWeeks } from '../local/window-choices.ts';
import { BandsSection } from './BandsSection.tsx';
import { blockUseNow } from './block-use-now.ts';
import { HOME_CARE_CODES, OTHERS, WAIT_MEAN, WAITING } from './home-care-codes.ts';
import { homeCareLead } from './home-care-lead.ts';
import { bandsOfList, blockParts, partsOfList } from './home-care-parts.ts';
import { NowFacts } from './NowFacts.tsx';
import { partsTitle } from './parts-titles.ts';
import { peopleAndTimeLines } from './people-and-time-lines.ts';
import { SplitSection } from './SplitSection.tsx';

const WEEKS = 60;
const WINDOWS = [
  { value: '26', label: 'the last 26 weeks' },
  { value: '60', label: 'the last 60 weeks' },
  { value: '104', label: 'the last 104 weeks' },
  { value: 'all', label: 'all weeks held' },
];

export function HomeCarePage() {
  return (
    <LocalPageFrame
      heading="How many wait for home care, and how long?"
      tab="Home care waits"
      path="/home-care"
      codes={HOME_CARE_CODES}
      teaches="how many people wait for a package of home care, how long those who started had waited, how the list changes from week to week, and what is usual."
    >
      {(page) => <HomeCare page={page} />}
    </LocalPageFrame>
  );
}

function HomeCare({ page }: { readonly page: LocalPage }) {
  const shown = windowInWeeks(page.search, WEEKS);
  const [bands, sources] = [bandsOfList(page), partsOfList(page, 'source')];
  return (
    <>
      <Lead page={page} />
      <LocalControls page={page} windows={windowChoices(shown.chosen)} window={shown.chosen} />
      <Together page={page} shown={shown} />
      <NowFacts page={page} bands={bands} sources={sources} />
      {bands.length > 0 && <BandsSection page={page} bands={bands} last={shown.weeks} />}
      <Splits page={page} shown={shown} />
      <section className={styles.group} aria-labelledby="home-care-more">
        <h2 id="home-care-more">What else is counted</h2>
        <ul className={styles.cards}>
          {OTHERS.map((code) => (
            <SeriesCard key={code} page={page} code={code} />
          ))}
        </ul>
      </section>
    </>
  );
}

function windowChoices(chosen: string) {
  return WINDOWS.some(({ value }) => value === chosen)
    ? WINDOWS
    : [{ value: chosen, label: `the last ${chosen} weeks` }, ...WINDOWS];
}

function Lead({ page }: { readonly page: LocalPage }) {
  const [list, wait] = [heldSeries(page, WAITING), heldSeries(page, WAIT_MEAN)];
  const lead = homeCareLead(list, wait, page.houseStyle);
  const points = [list, wait].flatMap((held) => (held ? latestAndBefore(held.series) : []));
  if (lead === '') return null;
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      <p className={styles.leadBadges}>
        <LocalBadges badges={badgesOf(points)} />
      </p>
    </>
  );
}

/** Both at one width, and under them why; neither is ever shown without the other’s place. */
function Together({ page, shown }: { readonly page: LocalPage; readonly shown: Window }) {
  const { holdings, area } = page;
  const [list, wait] = [heldSeries(page, WAITING), heldSeries(page, WAIT_MEAN)];
  const [people, time] = [holdings.measureOf(WAITING), holdings.measureOf(WAIT_MEAN)];
  if (!people || !time) return null;
  return (
    <>
      <div className={styles.pair}>
        <LocalSection
          {...page}
          measure={people}
          series={holdings.seriesOf(area, WAITING)}
          section="How many wait"
          panel="waiting"
          last={shown.weeks}
          paper={335}
          main
        />
        <LocalSection
          {...page}
          measure={time}
          series={holdings.seriesOf(area, WAIT_MEAN)}
          section="How long those who started had waited"
          panel="wait"
          last={shown.months}
          paper={335}
        />
      </div>
      {list && wait && (
        <div className={styles.together}>
          {peopleAndTimeLines(list, wait, page.houseStyle).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </>
  );
}

function Splits({ page, shown }: { readonly page: LocalPage; readonly shown: Window }) {
  const { name, houseStyle } = page;
  const [sources, localities] = [partsOfList(page, 'source'), partsOfList(page, 'locality')];
  const [blocks, use] = [blockParts(page), blockUseNow(page)];
  return (
    <>
      {sources.length > 0 && (
        <SplitSection
          page={page}
          parts={sources}
          last={shown.weeks}
          section="By where they wait"
          title={partsTitle(sources, houseStyle)}
          subtitle={`People waiting for home care in the community and in hospital, ${name}, weekly, on one scale.`}
          panel="home-care-sources"
          about="the list by where people wait"
        >
          {localities.length === 0 && (
            <p className={styles.notes}>
              No split by locality is held. A register of package requests with a column for the locality
              gives one.
            </p>
          )}
        </SplitSection>
      )}
      {localities.length > 0 && (
        <SplitSection
          page={page}
          parts={localities}
          last={shown.weeks}
          section="By locality"
          title={partsTitle(localities, houseStyle)}
          subtitle={`People waiting for home care by locality, ${name}, weekly, on one scale.`}
          panel="home-care-localities"
          about="the list by locality"
        />
      )}
      {blocks.length > 0 && (
        <SplitSection
          page={page}
          parts={blocks}
          last={shown.months}
          section="Block-booked hours"
          title={
            use
              ? `${blockUseInWords(use.use)}, in ${periodInWords(use.period, use.frequency, houseStyle)}${illustrativeWords([use.bought, use.used])}`
              : partsTitle(blocks, houseStyle)
          }
          subtitle={`Hours of home care bought in blocks and hours used, ${name}, monthly, on one scale.`}
          panel="home-care-block-hours"
          about="the block-booked hours"
        />
      )}
    </>
  );
}
