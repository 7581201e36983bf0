/** What stands where no local measure signals: a finding only where figures were judged, else that they are not held, and once how to add them. */
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './briefing.module.css';
import type { BriefingStory } from './briefing-story.ts';

interface Props {
  readonly story: BriefingStory;
  readonly view: ReaderView;
  readonly search: Search;
  readonly way: 'worse' | 'better';
}

export function NoSignal({ story, view, search, way }: Props) {
  switch (story.localFigures) {
    case 'none':
      return (
        <p className={styles.quiet}>
          No local figures of {view.name} are held. {way === 'worse' && <Ways search={search} />}
        </p>
      );
    case 'too-few':
      return (
        <p className={styles.quiet}>
          The local figures held are too few to tell a clear change for the {way}.
        </p>
      );
    case 'judged':
      return <p className={styles.quiet}>No latest local figure is a clear change for the {way}.</p>;
  }
}

function Ways({ search }: Pick<Props, 'search'>) {
  return (
    <>
      <a href={formatAddress('/data/return', sharedSearch(search))}>Fill in the monthly return</a>, or{' '}
      <a href={formatAddress('/data', sharedSearch(search))}>add a file on the Data page</a>.
    </>
  );
}
