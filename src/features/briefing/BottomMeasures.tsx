/** The measures of the bottom quartile by name, so that one that has stayed there for years is seen though it did not move. */
import { laterInWords } from '../../domain/quartiles/later-position-words.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './briefing.module.css';
import type { BriefingStory } from './briefing-story.ts';

interface Props {
  readonly story: BriefingStory;
  readonly view: ReaderView;
  readonly search: Search;
}

const SHOWN = 5;

export function BottomMeasures({ story: { bottom, later }, view, search }: Props) {
  if (bottom.length === 0) return null;
  const more = bottom.length - SHOWN;
  const shared = sharedSearch(search);
  return (
    <div className={styles.tileFigure}>
      <p>Bottom on {bottom.length}:</p>
      <ul className={styles.bottom}>
        {bottom.slice(0, SHOWN).map((position) => {
          const { measure } = position;
          const found = later.get(position);
          return (
            <li key={measure.code}>
              <a href={formatAddress(`/measures/${measure.framework}/${measure.code}`, shared)}>
                {measure.plainName}
              </a>
              {found ? `, ${laterInWords(position, found, view.houseStyle)}` : ''}
            </li>
          );
        })}
        {more > 0 && (
          <li>
            <a href={formatAddress('/quartiles', { ...shared, quartile: '4' })}>{more} more</a>
          </li>
        )}
      </ul>
    </div>
  );
}
