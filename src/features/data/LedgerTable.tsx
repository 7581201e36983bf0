/** Every row of the file accounted for: rows read are always those kept and those skipped, reason by reason. */
import { counted, formatNumber } from '../../domain/figures/house-style.ts';
import type { Ledger } from '../../domain/releases/release.ts';
import styles from './data.module.css';

export function LedgerTable({ ledger }: { readonly ledger: Ledger }) {
  const skipped = ledger.skipped.reduce((rows, reason) => rows + reason.rows, 0);
  return (
    <table className={styles.table}>
      <caption>
        {counted(ledger.read, 'row', 'rows')} read: {formatNumber(ledger.kept, 0)} kept and{' '}
        {formatNumber(skipped, 0)} skipped
      </caption>
      <thead>
        <tr>
          <th scope="col">Rows of the file</th>
          <th scope="col" className={styles.number}>
            Count
          </th>
          <th scope="col">First lines</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Kept</th>
          <td className={styles.number}>{formatNumber(ledger.kept, 0)}</td>
          <td />
        </tr>
        {ledger.skipped.map(({ reason, rows, examples }) => (
          <tr key={reason}>
            <th scope="row">Skipped: {reason}</th>
            <td className={styles.number}>{formatNumber(rows, 0)}</td>
            <td className={styles.lines}>
              {examples.map(({ line, text }) => (
                <span key={line}>
                  <span className={styles.quiet}>line {formatNumber(line, 0)}</span> {text}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Read</th>
          <td className={styles.number}>{formatNumber(ledger.read, 0)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
