/** All councils ranked, where an official file is held; otherwise the way to one. */
import { useMemo } from 'react';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { rankedModel } from '../../charts/model/ranked-model.ts';
import { rankedSubtitle, rankedTitle, withoutFigureSentence } from '../../charts/model/ranked-words.ts';
import { RankedChart } from '../../charts/ranked/RankedChart.tsx';
import { formatYear } from '../../domain/figures/house-style.ts';
import { comparatorInWords } from '../../domain/quartiles/comparator-words.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { isPanelOpen } from '../local/panels.ts';
import { creditLines } from '../standpoint/credits.ts';
import { councilsCsv, councilsTable } from './councils-table.ts';
import { fileNameOf } from './file-name.ts';
import styles from './measure.module.css';
import type { SectionProps } from './section-props.ts';

export function CouncilsSection({ story, view, search, onPanel }: SectionProps) {
  const { position, names } = story;
  const model = useMemo(() => rankedModel(position, view), [position, view]);
  const year = formatYear(position.year, view.houseStyle);
  if (!model || !position.table) return <NoCouncils story={story} view={view} />;
  const title = rankedTitle(position, names.council);
  const subtitle = rankedSubtitle(model, position, view.comparator, view.houseStyle);
  const without = withoutFigureSentence(model);
  return (
    <ChartFrame
      section="All councils"
      title={title}
      subtitle={subtitle}
      drawing={<RankedChart model={model} measure={position.measure} names={names} label={title} />}
      table={councilsTable(
        model,
        position,
        `${position.measure.plainName}, ${year}: ${comparatorInWords(view.comparator)}`,
      )}
      csv={() => councilsCsv(model, position)}
      fileName={fileNameOf(position, names.council, 'all-councils')}
      about="all councils"
      credits={creditLines([position.table.release], new Date(), view.houseStyle)}
      tableShown={isPanelOpen(search, 'councils')}
      onTable={(shown) => onPanel('councils', shown)}
    >
      {without && <p className={styles.aside}>{without}</p>}
    </ChartFrame>
  );
}

function NoCouncils({ story, view }: Pick<SectionProps, 'story' | 'view'>) {
  const year = formatYear(story.position.year, view.houseStyle);
  const summary = story.position.table?.release.kind === 'summary';
  const held = story.position.table !== null;
  return (
    <section className={styles.section} aria-labelledby="all-councils">
      <p className={styles.eyebrow}>All councils</p>
      <h2 id="all-councils">
        {held && !summary ? `No council has a figure for ${year}` : `Other councils are not held for ${year}`}
      </h2>
      {(summary || !held) && (
        <p className={styles.aside}>
          Add the official file for {year} to see every council.{' '}
          <a href={formatAddress('/data')}>Go to the data page</a>
        </p>
      )}
    </section>
  );
}
