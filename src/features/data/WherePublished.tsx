/** Where the official files come from. The dashboard never goes there itself; the reader's browser does, in a new tab. */
import { PUBLISHED_AT } from '../../domain/releases/published-at.ts';
import styles from './data.module.css';
import { Section } from './Section.tsx';

export function WherePublished() {
  return (
    <Section
      title="Where the official files are"
      about="These links need a connection and open in a new tab. Download the CSV file there, then add it here."
    >
      <ul className={styles.list}>
        {PUBLISHED_AT.map(({ publisher, title, years, file, address }) => (
          <li key={address} className={styles.publication}>
            <a href={address} target="_blank" rel="noreferrer">
              {title}
            </a>
            <span className={styles.quiet}>
              {publisher}, {years}: {file}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
