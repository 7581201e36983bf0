/**
 * Home care: how many wait and how long, always side by side because each misleads alone. Then the list today, its parts
 * through time, the hours bought for it, and everything else that is counted about it.
 */
import { latestAndBefore } from '../../domain/series/series-sentence.ts';
import { LocalControls } from '../local/LocalControls.tsx';
import { LocalLead } from '../local/LocalLead.tsx';
import { LocalPageFrame } from '../local/LocalPageFrame.tsx';
import { LocalSection } from '../local/LocalSection.tsx';
import styles from '../local/local.module.css';
import { heldSeries, type LocalPage } from '../local/local-page.ts';
import { MoreSeries } from '../local/MoreSeries.tsx';
import { type Window, windowChoices, windowInWeeks } from '../local/window-choices.ts';
import { BandsSection } from './BandsSection.tsx';
import { HOME_CARE_CODES, OTHERS, WAIT_MEAN, WAITING } from './home-care-codes.ts';
import { homeCareLead } from './home-care-lead.ts';
import { bandsOfList, partsOfList } from './home-care-parts.ts';
import { NowFacts } from './NowFacts.tsx';
import { peopleAndTimeLines } from './people-and-time-lines.ts';
import { Splits } from './Splits.tsx';

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
      <LocalControls page={page} windows={windowChoices(WINDOWS, shown, 'weeks')} window={shown.chosen} />
      <Together page={page} shown={shown} />
      <NowFacts page={page} bands={bands} sources={sources} />
      {bands.length > 0 && <BandsSection page={page} bands={bands} last={shown.weeks} />}
      <Splits page={page} shown={shown} sources={sources} />
      <MoreSeries page={page} codes={OTHERS} id="home-care-more" />
    </>
  );
}

function Lead({ page }: { readonly page: LocalPage }) {
  const [list, wait] = [heldSeries(page, WAITING), heldSeries(page, WAIT_MEAN)];
  const lead = homeCareLead(list, wait, page.houseStyle);
  const points = [list, wait].flatMap((held) => (held ? latestAndBefore(held.series) : []));
  return <LocalLead lead={lead} points={points} />;
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
