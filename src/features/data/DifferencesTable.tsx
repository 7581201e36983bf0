/** What differs for the council chosen first: value held, value in the file. The rest is said as a count. */
import { counted, formatNumber, formatYear } from '../../domain/figures/house-style.ts';
import { nameOf } from '../../domain/standpoint/reader-view.ts';
import type { CouncilChanges } from '../../queries/files/file-preview.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { changeInWords } from './change-words.ts';
import styles from './data.module.css';

interface Props {
  readonly changes: CouncilChanges;
  /** The file whose figures are shown now; null where they are of several. */
  readonly against: string | null;
}

export function DifferencesTable({ changes, against }: Props) {
  const { holdings, settings } = useHeld();
  const name = nameOf(changes.council, holdings);
  if (changes.changes.length === 0) return null;
  const dated = new Set(changes.changes.map(({ year }) => year)).size > 1 || against === null;
  return (
    <table className={`${styles.table} ${styles.differences}`}>
      <caption>
        What changes for {name}
        {changes.more > 0 &&
          `: the first ${formatNumber(changes.changes.length, 0)} of ${counted(changes.changes.length + changes.more, 'figure', 'figures')}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col" className={styles.number}>
            Held now
          </th>
          <th scope="col" className={styles.number}>
            In the file
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.changes.map((change) => {
          const words = changeInWords(change, dated ? formatYear(change.year, settings.houseStyle) : null);
          return (
            <tr key={words.figure}>
              <th scope="row">{words.figure}</th>
              <td className={styles.number}>{words.held}</td>
              <td className={styles.number}>{words.coming}</td>
            </tr>
          );
        })}
      </tbody>
      {against && (
        <tfoot>
          <tr>
            <td colSpan={3} className={styles.quiet}>
              Held now: from {against}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
