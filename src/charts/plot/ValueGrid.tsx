/** Quiet lines across a plot with their numbers at the left, zero a little stronger. */
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { PlotFrame } from '../model/plot-frame.ts';
import type { ValueAxis } from '../model/value-axis.ts';
import styles from './plot.module.css';

interface Props {
  readonly frame: PlotFrame;
  readonly axis: ValueAxis;
}

export function ValueGrid({ frame, axis }: Props) {
  return (
    <g>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={frame.left}
            x2={frame.right}
            y1={frame.up(tick)}
            y2={frame.up(tick)}
            className={tick === 0 ? styles.zero : styles.grid}
          />
          <text x={frame.left - 8} y={frame.up(tick)} className={styles.number}>
            {formatNumber(tick, axis.decimals)}
          </text>
        </g>
      ))}
    </g>
  );
}
