/** The other measures of a service, a card each, at the end of its page. */
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';
import styles from './local.module.css';
import type { LocalPage } from './local-page.ts';
import { SeriesCard } from './SeriesCard.tsx';

interface Props {
  readonly page: LocalPage;
  readonly codes: readonly LocalCode[];
  readonly id: string;
}

export function MoreSeries({ page, codes, id }: Props) {
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>What else is counted</h2>
      <ul className={styles.cards}>
        {codes.map((code) => (
          <SeriesCard key={code} page={page} code={code} />
        ))}
      </ul>
    </section>
  );
}
