/** The words of a button in the bar: where it has one line for all, the eye has the first of them and the ear has all. */
import styles from './grid.module.css';

interface Props {
  readonly short: string;
  readonly more: string;
}

export function Wide({ short, more }: Props) {
  return (
    <span>
      {short} <span className={styles.wide}>{more}</span>
    </span>
  );
}
