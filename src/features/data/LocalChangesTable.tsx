/** The local figures that would be corrected or added: what is held, what the file says. Corrections first. */
import { counted, formatNumber } from '../../domain/figures/house-style.ts';
import type { LocalChange } from '../../queries/files/file-preview.ts';
import styles from './data.module.css';

interface Props {
  readonly changes: readonly LocalChange[];
  /** Left out of the list. */
  readonly more: number;
}

export function LocalChangesTable({ changes, more }: Props) {
  if (changes.length === 0) return null;
  const first = `: the first ${formatNumber(changes.length, 0)} of ${counted(changes.length + more, 'figure', 'figures')}`;
  return (
    <table className={`${styles.table} ${styles.differences}`}>
      <caption>What changes{more > 0 && first}</caption>
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
        {changes.map(({ title, period, before, after }) => (
          <tr key={`${title} ${period}`}>
            <th scope="row">
              {title}, {period}
            </th>
            <td className={styles.number}>{before ?? 'new'}</td>
            <td className={styles.number}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
