/** Where the official files come from. The dashboard never goes there itself; the reader's browser does, in a new tab. */
import { PUBLISHED_AT, yearsPublished } from '../../domain/releases/published-at.ts';
import { SPEND_PUBLISHED_AT } from '../../domain/spend/spend-published-at.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import styles from './data.module.css';
import { Section } from './Section.tsx';

export function WherePublished() {
  const { settings } = useHeld();
  return (
    <Section
      title="Where the official files are"
      about="These links need a connection and open in a new tab. Download the CSV file there, then add it here."
    >
      <ul className={styles.list}>
        {[...PUBLISHED_AT, SPEND_PUBLISHED_AT].map((place) => (
          <li key={place.address} className={styles.publication}>
            <a href={place.address} target="_blank" rel="noreferrer">
              {place.title}
            </a>
            <span className={styles.quiet}>
              {place.publisher}, {yearsPublished(place, settings.houseStyle)}: {place.file}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
