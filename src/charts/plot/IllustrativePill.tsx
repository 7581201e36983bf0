/** The badge on a drawing whose figures are, in whole or in part, invented. It is drawn, so that pictures carry it. */
import { textWidth } from '../model/text-width.ts';
import styles from './plot.module.css';

const SIZE = 13;
/** Italics run narrower. */
const ITALIC = 0.9;

interface Props {
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly text: string;
}

export function IllustrativePill({ x, y, text }: Props) {
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y - 10.5}
        width={textWidth(text, SIZE) * ITALIC + 20}
        height={21}
        rx={10.5}
        className={styles.pill}
      />
      <text x={x + 10} y={y} className={styles.pillText}>
        {text}
      </text>
    </g>
  );
}
