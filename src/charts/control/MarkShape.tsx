/** The shape of one point: circle, diamond or square by its signal, so that it can be told without colour. */
import type { ControlMark } from '../model/control-marks.ts';
import styles from './control.module.css';

/** Marks this small lose their rim, or rims would cut the line into dashes. */
const TIGHT = 2;

interface Props {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly look: ControlMark['kind'] | 'excluded';
  /** Illustrative points are hollow. */
  readonly hollow: boolean;
}

export function MarkShape({ x, y, r, look, hollow }: Props) {
  const name = [styles[look], hollow && styles.hollow, r < TIGHT && styles.tight].filter(Boolean).join(' ');
  switch (look) {
    case 'concern': {
      const d = r * 1.3;
      return <path d={`M ${x} ${y - d} l ${d} ${d} l ${-d} ${d} l ${-d} ${-d} z`} className={name} />;
    }
    case 'high':
    case 'low':
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} className={name} />;
    case 'excluded': {
      const c = r * 0.65;
      const cross = `M ${x - c} ${y - c} L ${x + c} ${y + c} M ${x - c} ${y + c} L ${x + c} ${y - c}`;
      return (
        <g className={styles.excluded}>
          <circle cx={x} cy={y} r={r + 0.5} />
          <path d={cross} />
        </g>
      );
    }
    case 'common':
    case 'improvement':
      return <circle cx={x} cy={y} r={r} className={name} />;
  }
}
