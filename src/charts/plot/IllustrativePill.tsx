/** The badge on a drawing whose figures are, in whole or in part, invented. It is drawn, so that pictures carry it. */
import { textWidth } from '../model/text-width.ts';
import styles from './plot.module.css';

const SIZE = 13;
/** Its letters are narrow ones; too wide a pill looks empty. */
const SNUG = 0.85;

interface Props {
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly text: string;
}

export function IllustrativePill({ x, y, text }: Props) {
  const width = textWidth(text, SIZE) * SNUG + 24;
  return (
    <g>
      <rect x={x + 0.5} y={y - 10.5} width={width} height={21} rx={10.5} className={styles.pill} />
      <text x={x + width / 2} y={y} textAnchor="middle" className={styles.pillText}>
        {text}
      </text>
    </g>
  );
}
