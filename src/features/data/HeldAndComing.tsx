/** What would change, one figure a row: what is held now, and what the file says. */
import type { ReactNode } from 'react';
import styles from './data.module.css';

interface Props {
  readonly caption: ReactNode;
  /** Of the first column. */
  readonly heading?: string;
  readonly rows: readonly { readonly figure: string; readonly held: string; readonly coming: string }[];
  readonly foot?: string | null;
}

export function HeldAndComing({ caption, heading = 'Figure', rows, foot = null }: Props) {
  return (
    <table className={`${styles.table} ${styles.differences}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={styles.number}>
            Held now
          </th>
          <th scope="col" className={styles.number}>
            In the file
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ figure, held, coming }) => (
          <tr key={figure}>
            <th scope="row">{figure}</th>
            <td className={styles.number} data-label="Held now">
              {held}
            </td>
            <td className={styles.number} data-label="In the file">
              {coming}
            </td>
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            <td colSpan={3} className={styles.quiet}>
              {foot}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
