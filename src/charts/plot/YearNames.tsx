/** The last figure of each of two years at the end of its line, with the year under it, in place of a legend. */
import type { EndName } from '../model/two-years-layout.ts';
import plot from './plot.module.css';
import styles from './two-years.module.css';

export function YearNames({ names }: { readonly names: readonly EndName[] }) {
  return names.map(({ name, figure, label, x, y }) => (
    <g key={name}>
      <text x={x} y={y - 8} className={name === 'now' ? styles.figureNow : styles.figureBefore}>
        {figure}
      </text>
      <text x={x} y={y + 9} className={plot.quiet}>
        {label}
      </text>
    </g>
  ));
}
