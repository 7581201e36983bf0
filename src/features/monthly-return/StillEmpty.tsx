/** The figures nobody has filled in yet, a line a measure, so that leaving one out is a decision. */
import { counted } from '../../domain/figures/house-style.ts';
import { TOPICS } from '../../domain/measures/local/topics.ts';
import type { CellKey } from '../../ui/grid/typed-texts.ts';
import styles from './monthly-return.module.css';
import { cellKey, type SheetFigure } from './sheet-cell.ts';
import { CellLink } from './ToLookAt.tsx';

interface Props {
  readonly figures: readonly SheetFigure[];
  readonly onCell: (key: CellKey) => void;
}

export function StillEmpty({ figures, onCell }: Props) {
  if (figures.length === 0) return null;
  const measures = [...new Map(figures.map((figure) => [figure.measure.code, figure.measure])).values()];
  return (
    <details className={styles.empty}>
      <summary>
        {counted(figures.length, 'figure is', 'figures are')} still empty. Empty cells are not saved, and are
        not zero.
      </summary>
      {TOPICS.map(({ id, title }) => {
        const own = measures.filter(({ topic }) => topic === id);
        return own.length === 0 ? null : (
          <div key={id}>
            <h3>{title}</h3>
            <ul>
              {own.map((measure) => {
                const empty = figures.filter((figure) => figure.measure.code === measure.code);
                const [first] = empty;
                return first ? (
                  <li key={measure.code}>
                    <CellLink cell={cellKey(first, 'value')} onCell={onCell}>
                      {empty.length > 1 ? `${measure.title} (${empty.length})` : measure.title}
                    </CellLink>
                  </li>
                ) : null;
              })}
            </ul>
          </div>
        );
      })}
    </details>
  );
}
