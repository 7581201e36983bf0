/** The first rows of a ledger extract, each column with what it is read as: to see what is chosen, not to choose. */
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import type { MappingQuestion } from '../../queries/files/file-preview.ts';
import { ScrollRegion } from '../../ui/scroll/ScrollRegion.tsx';
import styles from './mapping.module.css';
import { MEANINGS } from './mapping-meanings.ts';

interface Props {
  readonly file: MappingQuestion;
  readonly chosen: LedgerMapping;
}

export function ExtractSample({ file: { name, fields, sample }, chosen: { columns } }: Props) {
  const shown = fields.flatMap((field, i) => (field.trim() === '' ? [] : [{ field, i }]));
  const meaningOf = (i: number): string | undefined =>
    MEANINGS.find(({ column }) => columns[column] === i)?.label;
  return (
    <ScrollRegion className={styles.scroll} label={`The first rows of ${name}`}>
      <table className={styles.sample}>
        <caption>The first rows of the file, and what each column is read as</caption>
        <thead>
          <tr>
            {shown.map(({ field, i }) => (
              <th key={i} scope="col">
                {field.trim()}
                <span className={styles.meaning} data-read={meaningOf(i) !== undefined || undefined}>
                  {meaningOf(i) ?? 'not read'}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file stay where they are.
            <tr key={row}>
              {shown.map(({ i }) => (
                <td key={i} className={/^[-(£\d]/.test(cells[i] ?? '') ? styles.number : undefined}>
                  {cells[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
