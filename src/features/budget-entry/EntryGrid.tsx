/** The grid of a month: service lines in their tree, the amounts to type, what is worked out from them, and the total. */

import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './budget-entry.module.css';
import { EntryLine } from './EntryLine.tsx';
import { AMOUNT_COLUMNS, type AmountColumn, COLUMN_IN_WORDS } from './entry-cells.ts';
import { amountText } from './read-amount.ts';
import type { EntryForm } from './use-entry-form.ts';

interface Props {
  readonly form: EntryForm;
  readonly style: HouseStyle;
}

export function EntryGrid({ form: { state, rows, when, whenBefore, events }, style }: Props) {
  const { now, before } = state;
  const { isLocked } = state.start;
  return (
    <table className={styles.grid}>
      <caption>
        {when}, pounds. Income is shown and typed below zero, so that one rule holds for every line: variance
        is forecast less current budget, and more than the budget is over. A blank cell is missing, not zero.
        {whenBefore !== null && ` Under each forecast stands that of ${whenBefore}, the last reported month.`}
      </caption>
      <colgroup>
        <col className={styles.lineColumn} />
        <col span={2} className={styles.amountColumn} />
        <col className={styles.currentColumn} />
        <col span={3} className={styles.amountColumn} />
        <col className={styles.varianceColumn} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Service line</th>
          <Head column="approved" />
          <Head column="virements" />
          <th scope="col" className={styles.number}>
            Current budget
          </th>
          <Head column="actualToDate" />
          <Head column="profiledToDate" />
          <Head column="forecast" />
          <th scope="col">Variance</th>
          <th scope="col">{COLUMN_IN_WORDS.commentary}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EntryLine key={row.row} row={row} whenBefore={whenBefore} isLocked={isLocked} events={events} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Net total</th>
          {AMOUNT_COLUMNS.flatMap((column) => [
            ...(column === 'actualToDate'
              ? [<Total key="current" name="Current budget" pence={now.total.current} />]
              : []),
            <Total key={column} name={COLUMN_IN_WORDS[column]} pence={now.total[column]}>
              {column === 'forecast' && whenBefore !== null && before?.total.forecast != null && (
                <span className={styles.before}>
                  {whenBefore.slice(0, 3)}
                  <VisuallyHidden>{whenBefore.slice(3)}, forecast</VisuallyHidden>{' '}
                  {amountText(before.total.forecast)}
                </span>
              )}
            </Total>,
          ])}
          <td className={styles.variance} data-name="Variance">
            {now.total.variance === null ? 'not known' : varianceInWords(now.total.variance, style)}
          </td>
          <td className={styles.filler} />
        </tr>
      </tfoot>
    </table>
  );
}

function Head({ column }: { readonly column: AmountColumn }) {
  return (
    <th scope="col" className={styles.number}>
      {COLUMN_IN_WORDS[column]}
    </th>
  );
}

interface TotalProps {
  readonly name: string;
  readonly pence: number | null;
  readonly children?: React.ReactNode;
}

function Total({ name, pence, children }: TotalProps) {
  return (
    <td className={styles.worked} data-name={name} data-total>
      {pence === null ? 'not known' : amountText(pence)}
      {children}
    </td>
  );
}
