/** The badges that tell local, published and invented figures apart, a word each. */
import styles from './local.module.css';

export type LocalBadge = 'Local' | 'Published' | 'Illustrative' | 'Provisional';

export function LocalBadges({ badges }: { readonly badges: readonly LocalBadge[] }) {
  return (
    <span className={styles.badges}>
      {badges.map((badge) => (
        <span key={badge} className={badge === 'Illustrative' ? styles.invented : styles.badge}>
          {badge}
        </span>
      ))}
    </span>
  );
}
