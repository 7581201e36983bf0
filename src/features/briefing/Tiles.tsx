/** The tiles, each only where it has a figure: quartile positions, home-care waits, reablement, budget, then the pinned measures. */
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { Search } from '../../ui/address/address.ts';
import { BudgetTile } from './BudgetTile.tsx';
import styles from './briefing.module.css';
import type { BriefingStory } from './briefing-story.ts';
import { LocalTile } from './LocalTile.tsx';
import { QuartilesTile } from './QuartilesTile.tsx';

interface Props {
  readonly story: BriefingStory;
  readonly view: ReaderView;
  readonly search: Search;
}

export function Tiles({ story, view, search }: Props) {
  const { standings, homeCare, reablement, pinned } = story;
  return (
    <div className={styles.tiles}>
      {standings.length > 0 && <QuartilesTile story={story} view={view} search={search} />}
      <LocalTile title="Home care waits" path="/home-care" figures={homeCare} view={view} search={search} />
      <LocalTile title="Reablement" path="/reablement" figures={reablement} view={view} search={search} />
      {story.budget && <BudgetTile said={story.budget} view={view} search={search} />}
      {pinned.map((figure) => (
        <LocalTile
          key={figure.measure.code}
          title={figure.measure.title}
          path={`/measures/local/${figure.measure.code}`}
          figures={[figure]}
          view={view}
          search={search}
          pinned
        />
      ))}
    </div>
  );
}
