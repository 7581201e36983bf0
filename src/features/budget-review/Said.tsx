/** A step as it is read: the message in large type, what else is known, and the table it is read from. */
import type { ReactNode } from 'react';
import { DataTable } from '../../charts/frame/DataTable.tsx';
import type { TableContent } from '../../charts/frame/table-content.ts';
import styles from './review.module.css';

export function Said({
  sentences,
  table,
  children,
}: {
  readonly sentences: readonly (string | null)[];
  readonly table: TableContent | null;
  /** Between the sentences and the table. */
  readonly children?: ReactNode;
}) {
  return (
    <>
      {sentences.map(
        (sentence, i) =>
          sentence && (
            <p key={sentence} className={i === 0 ? styles.message : styles.further}>
              {sentence}
            </p>
          ),
      )}
      {children}
      {table && table.rows.length > 0 && <DataTable id="step-table" content={table} />}
    </>
  );
}
