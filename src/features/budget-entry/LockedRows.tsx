/** The rows of a part of a reported month as a table of plain texts, in the columns they were typed in. */
import type { Choice } from '../../ui/controls/SelectField.tsx';
import styles from './budget-entry.module.css';
import { listCell } from './entry-cells.ts';
import type { ListColumn, ListSpec } from './lists/list-spec.ts';
import { rowsIn } from './lists/rows-in-list.ts';
import { shownText } from './lists/shown-text.ts';
import parts from './month-parts.module.css';

interface Props {
  readonly spec: ListSpec;
  readonly textOf: (cell: string) => string;
  readonly lines: readonly Choice[];
}

export function LockedRows({ spec, textOf, lines }: Props) {
  const numberClass = ({ kind }: ListColumn): string | undefined =>
    kind === 'amount' || kind === 'number' ? styles.number : undefined;
  return (
    <table className={spec.isTwoLines ? `${styles.list} ${parts.twoLines}` : styles.list}>
      <caption>{spec.title}, as reported, in pounds.</caption>
      <thead>
        <tr>
          {spec.columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-width={column.width ?? column.kind}
              className={numberClass(column)}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsIn(spec, textOf).map((row) => (
          <tr key={row}>
            {spec.columns.map((column) => (
              <td key={column.key} data-name={column.label} data-width={column.width ?? column.kind}>
                <span className={`${styles.lockedText} ${numberClass(column) ?? ''}`}>
                  {shownText(textOf(listCell(spec.id, row, column.key)), column, lines)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
