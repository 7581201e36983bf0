/** The headings of the service lines; each sorts, and says to screen readers which way it does. */
import styles from './budget.module.css';
import type { LineColumn, LineOrder } from './lines-order.ts';

interface Heading {
  readonly column: LineColumn;
  readonly label: string;
}

const HEADINGS: readonly Heading[] = [
  { column: 'line', label: 'Line' },
  { column: 'budget', label: 'Current budget' },
  { column: 'actual', label: 'Actual to date' },
  { column: 'forecast', label: 'Forecast' },
  { column: 'variance', label: 'Variance' },
  { column: 'percent', label: 'Variance, %' },
  { column: 'movement', label: 'Movement' },
];

export const LINE_COLUMNS = HEADINGS.length;

interface Props {
  readonly order: LineOrder | null;
  readonly onSort: (column: LineColumn) => void;
}

export function LinesHead({ order, onSort }: Props) {
  return (
    <thead>
      <tr>
        {HEADINGS.map(({ column, label }) => {
          const way = order?.column === column ? (order.down ? 'descending' : 'ascending') : undefined;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={way}
              className={column === 'line' ? styles.lineHead : styles.number}
            >
              <button type="button" className={styles.sort} onClick={() => onSort(column)}>
                {label}
                <span aria-hidden="true" className={styles.arrow}>
                  {way === 'descending' ? '▼' : way === 'ascending' ? '▲' : '↕'}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
