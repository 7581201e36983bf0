/** What the latest figures do, as an icon: usual ups and downs, better, worse, or only high or low. Always beside its words. */
import type { Variation } from '../../domain/spc/variation.ts';
import plot from '../plot/plot.module.css';
import styles from './icons.module.css';

const SIZE = 28;

/** Points of the little line inside, by whether the figures are high, low or neither. */
const LINES = {
  high: 'M 8.5 20 L 12 18 L 15.5 19 L 19.5 15.5',
  low: 'M 8.5 8 L 12 10 L 15.5 9 L 19.5 12.5',
  common: 'M 6.5 16 L 10.5 12 L 14 16 L 17.5 12 L 21.5 16',
} as const;

export function VariationIcon({ variation }: { readonly variation: Variation }) {
  const [kind = 'common', level] = variation.split('-');
  const line = level === 'high' || level === 'low' ? LINES[level] : LINES.common;
  return (
    <span className={`${plot.plot} ${styles.icon}`} aria-hidden="true">
      <svg
        width={SIZE}
        height={SIZE}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        className={styles[kind]}
        role="presentation"
      >
        <Outline kind={kind} />
        <path d={line} className={styles.trace} />
        {level && (
          <text x={14} y={level === 'high' ? 13.5 : 22.5} textAnchor="middle" className={styles.letter}>
            {level === 'high' ? 'H' : 'L'}
          </text>
        )}
      </svg>
    </span>
  );
}

function Outline({ kind }: { readonly kind: string }) {
  if (kind === 'concern')
    return <path d="M 14 0.8 L 27.2 14 L 14 27.2 L 0.8 14 Z" className={styles.outline} />;
  if (kind === 'neutral')
    return <rect x={2} y={2} width={24} height={24} rx={1} className={styles.outline} />;
  return <circle cx={14} cy={14} r={12.5} className={styles.outline} />;
}
