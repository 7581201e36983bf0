/** Whether the target lies within what the series does anyway, as an icon: P, F or ? on a target line. Beside its words. */
import type { Assurance } from '../../domain/spc/assurance.ts';
import plot from '../plot/plot.module.css';
import styles from './icons.module.css';

const SIZE = 28;

const LETTER: Readonly<Record<Assurance, string>> = { pass: 'P', fail: 'F', inconsistent: '?' };
const LOOK: Readonly<Record<Assurance, string | undefined>> = {
  pass: styles.improvement,
  fail: styles.concern,
  inconsistent: styles.common,
};

export function AssuranceIcon({ assurance }: { readonly assurance: Assurance }) {
  return (
    <span className={`${plot.plot} ${styles.icon}`} aria-hidden="true">
      <svg
        width={SIZE}
        height={SIZE}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        className={LOOK[assurance]}
        role="presentation"
      >
        {assurance === 'fail' ? (
          <path d="M 14 0.8 L 27.2 14 L 14 27.2 L 0.8 14 Z" className={styles.outline} />
        ) : (
          <circle cx={14} cy={14} r={12.5} className={styles.outline} />
        )}
        <path d="M 6 20.5 L 22 20.5" className={styles.targetLine} />
        <text x={14} y={17.5} textAnchor="middle" className={styles.letter}>
          {LETTER[assurance]}
        </text>
      </svg>
    </span>
  );
}
