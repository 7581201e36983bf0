/** A chart's table on the page: a real one, that scrolls by itself where the screen is narrow. */
import { ScrollRegion } from '../../ui/scroll/ScrollRegion.tsx';
import styles from './frame.module.css';
import type { TableContent } from './table-content.ts';

export function DataTable({ id, content }: { readonly id: string; readonly content: TableContent }) {
  const { caption, columns, rows } = content;
  return (
    <ScrollRegion id={id} className={styles.scroller} label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? styles.number : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => {
                const column = columns[i + 1];
                return (
                  <td key={column?.label} className={column?.numeric ? styles.number : undefined}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
