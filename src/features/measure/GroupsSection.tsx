/** The measure by age, sex and other groups: read from the releases of the year only when this page is opened. */
import { useMemo } from 'react';
import { BreakdownDots } from '../../charts/breakdowns/BreakdownDots.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { type BreakdownModel, breakdownModel } from '../../charts/model/breakdown-model.ts';
import { breakdownSubtitle, breakdownTitle } from '../../charts/model/breakdown-words.ts';
import { formatYear } from '../../domain/figures/house-style.ts';
import type { FigureBlock } from '../../domain/releases/figure-block.ts';
import { buildHoldings, type Holdings } from '../../domain/releases/holdings.ts';
import type { Release } from '../../domain/releases/release.ts';
import { useBlocks } from '../../queries/block.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { isPanelOpen } from '../local/panels.ts';
import { creditLines } from '../standpoint/credits.ts';
import { fileNameOf } from './file-name.ts';
import { groupsCsv, groupsTable } from './groups-table.ts';
import styles from './measure.module.css';
import type { SectionProps } from './section-props.ts';

export function GroupsSection(props: SectionProps) {
  const { story, held } = props;
  const { measure, year } = story.position;
  const releases = held.holdings.releases.filter(
    (release) => release.year === year && release.kind === 'official',
  );
  const loaded = useBlocks(
    releases.map(({ id }) => id),
    measure.code,
  );
  if (loaded.kind === 'loading') return <Plain text="Reading the groups …" />;
  if (loaded.kind === 'failed') return <Plain text={storeProblemSentence(loaded.problem)} />;
  return <Groups {...props} releases={releases} blocks={loaded.value} />;
}

interface GroupsProps extends SectionProps {
  readonly releases: readonly Release[];
  readonly blocks: readonly FigureBlock[];
}

function Groups({ story, view, held, search, onPanel, releases, blocks }: GroupsProps) {
  const { position, names } = story;
  const { measure, year, table } = position;
  const model = useMemo(
    () => breakdownModel(withBlocks(held.holdings, releases, blocks), measure, year, view),
    [held.holdings, releases, blocks, measure, year, view],
  );
  if (!model || !table) return <Plain text={whyNoGroups(story, view)} />;
  if (!hasFigures(model))
    return <Plain text={`No figure was published by group for ${names.council}, England or its region.`} />;
  const title = breakdownTitle(model, names.council);
  return (
    <ChartFrame
      section="By age, sex and other groups"
      title={title}
      subtitle={breakdownSubtitle(model, position, names, view.houseStyle)}
      drawing={<BreakdownDots model={model} names={names} label={title} />}
      table={groupsTable(model, story)}
      csv={() => groupsCsv(model, view)}
      fileName={fileNameOf(position, names.council, 'groups')}
      about="the groups"
      credits={creditLines(releasesOf(model.rows), new Date(), view.houseStyle)}
      tableShown={isPanelOpen(search, 'groups')}
      onTable={(shown) => onPanel('groups', shown)}
    />
  );
}

function hasFigures({ rows }: BreakdownModel): boolean {
  return rows.some(({ value, england, region }) => value !== null || england !== null || region !== null);
}

function releasesOf(rows: readonly { readonly table: { readonly release: Release } | null }[]): Release[] {
  return [...new Set(rows.flatMap(({ table }) => table?.release ?? []))];
}

/** What is held of every measure, with this measure's groups beside the totals. */
function withBlocks(
  holdings: Holdings,
  releases: readonly Release[],
  blocks: readonly FigureBlock[],
): Holdings {
  const groups = buildHoldings(releases, blocks);
  return { ...holdings, tables: new Map([...holdings.tables, ...groups.tables]) };
}

function whyNoGroups({ position }: SectionProps['story'], view: SectionProps['view']): string {
  const year = formatYear(position.year, view.houseStyle);
  const release = position.table?.release;
  if (!release) return `No file held has this measure for ${year}.`;
  if (release.kind === 'summary')
    return `The example holds totals only. Add the official file for ${year} to see ages and sexes, where they are published.`;
  return `The file held for ${year} (${release.fileName}) has only totals for this measure. Where ages and sexes are published they are in the full file.`;
}

function Plain({ text }: { readonly text: string }) {
  return (
    <section className={styles.section} aria-labelledby="groups">
      <h2 id="groups">By age, sex and other groups</h2>
      <p className={styles.aside}>{text}</p>
    </section>
  );
}
