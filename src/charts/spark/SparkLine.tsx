/** A small trend in a tile or a list row. It holds no text; what it shows is said beside it or in its label. */
import { MarkShape } from '../control/MarkShape.tsx';
import { SPARK, type SparkModel } from '../model/spark-model.ts';
import plot from '../plot/plot.module.css';
import styles from './spark.module.css';

interface Props {
  readonly model: SparkModel;
  /** A sentence, where nothing beside it says the same; left out, it is hidden from screen readers. */
  readonly label?: string;
}

export function SparkLine({ model, label }: Props) {
  const { lines, dots, bands, end, illustrative } = model;
  return (
    <span className={`${plot.plot} ${styles.spark}`}>
      <svg
        width={SPARK.width}
        height={SPARK.height}
        viewBox={`0 0 ${SPARK.width} ${SPARK.height}`}
        role="img"
        aria-label={label ?? ''}
        aria-hidden={label === undefined}
      >
        {bands.map((band) => (
          <rect key={band.x} {...band} className={styles.band} />
        ))}
        {lines.map((line) => (
          <path key={line} d={line} className={illustrative ? styles.faint : styles.line} />
        ))}
        {dots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={1.5} className={styles.dot} />
        ))}
        <MarkShape x={end.x} y={end.y} r={3.5} look={end.kind} hollow={illustrative} />
      </svg>
    </span>
  );
}
