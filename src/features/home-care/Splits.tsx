/** The parts of the list through time, where they wait and by locality, and the hours bought in blocks: each where it is held. */
import type { PartSeries } from '../../charts/model/part-series.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { illustrativeWords } from '../../domain/series/illustrative-words.ts';
import { blockUseInWords } from '../../domain/waits/block-booking-words.ts';
import styles from '../local/local.module.css';
import type { LocalPage } from '../local/local-page.ts';
import type { Window } from '../local/window-choices.ts';
import { blockUseNow } from './block-use-now.ts';
import { blockParts, partsOfList } from './home-care-parts.ts';
import { partsTitle } from './parts-titles.ts';
import { SplitSection } from './SplitSection.tsx';

interface Props {
  readonly page: LocalPage;
  readonly shown: Window;
}

export function Splits({ page, shown, sources }: Props & { readonly sources: readonly PartSeries[] }) {
  const { name, houseStyle } = page;
  const localities = partsOfList(page, 'locality');
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
      <BlockHours page={page} shown={shown} />
    </>
  );
}

function BlockHours({ page, shown }: Props) {
  const { name, houseStyle } = page;
  const [blocks, use] = [blockParts(page), blockUseNow(page)];
  if (blocks.length === 0) return null;
  return (
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
  );
}
