/** Periods under a plot, each with a short tick. */
import type { PlotFrame } from '../model/plot-frame.ts';
import type { TimeTick } from '../model/time-ticks.ts';
import styles from './plot.module.css';

interface Props {
  readonly frame: PlotFrame;
  readonly ticks: readonly TimeTick[];
}

export function TimeAxis({ frame, ticks }: Props) {
  return (
    <g>
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} className={styles.base} />
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <line
            x1={frame.across(at)}
            x2={frame.across(at)}
            y1={frame.bottom}
            y2={frame.bottom + 5}
            className={styles.base}
          />
          <text x={frame.across(at)} y={frame.bottom + 20} className={styles.period}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
