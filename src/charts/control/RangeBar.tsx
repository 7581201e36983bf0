/** A figure said as a range: a line from its lower to its upper end, with caps. */
import styles from './control.module.css';

interface Props {
  readonly x: number;
  /** Pixels down. */
  readonly low: number;
  readonly high: number;
}

export function RangeBar({ x, low, high }: Props) {
  return (
    <path
      d={`M ${x - 4} ${low} h 8 M ${x} ${low} V ${high} M ${x - 4} ${high} h 8`}
      className={styles.range}
    />
  );
}
