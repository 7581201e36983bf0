/** One service line of the table, and the whole service under them all. What is missing is a word, never a nought. */
import type { ReactNode } from 'react';
import type { ServiceLine } from '../../domain/budget/budget-year.ts';
import type { LineAmounts } from '../../domain/budget/line-amounts.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { movement } from '../../domain/budget/movement.ts';
import { movementInWords, sizeInColumn, varianceInWords } from '../../domain/budget/variance-in-words.ts';
import { formatNumber, type HouseStyle } from '../../domain/figures/house-style.ts';
import styles from './budget.module.css';
import type { BudgetMonthView } from './budget-month-view.ts';

const PENCE_IN_A_THOUSAND = 100_000;
const DEEPEST = 6;
const INDENTS = [styles.depth0, styles.depth1, styles.depth2, styles.depth3, styles.depth4, styles.depth5];

interface Props {
  readonly line: ServiceLine;
  readonly depth: number;
  readonly amounts: LineAmounts | undefined;
  readonly moved: Pence | null;
  readonly invented: boolean;
  readonly style: HouseStyle;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly problems: ReactNode;
}

export function LineRow({ line, depth, amounts, moved, invented, style, open, onOpen, problems }: Props) {
  return (
    <tr className={depth === 0 ? styles.top : undefined}>
      <th scope="row" className={INDENTS[Math.min(depth, DEEPEST - 1)]}>
        <button type="button" className={styles.opener} aria-expanded={open} onClick={onOpen}>
          <span aria-hidden="true">{open ? '−' : '+'}</span>
          {line.name}
        </button>
        {line.kind === 'income' && <span className={styles.kind}>income</span>}
        {invented && !line.name.includes('illustrative') && <span className={styles.kind}>illustrative</span>}
        {amounts?.summed && amounts.current !== null && <span className={styles.kind}>sum of its lines</span>}
        {problems}
      </th>
      <Amounts amounts={amounts} moved={moved} style={style} />
    </tr>
  );
}

export function TotalRow({ view, style }: { readonly view: BudgetMonthView; readonly style: HouseStyle }) {
  const { now, before } = view;
  return (
    <tfoot>
      <tr>
        <th scope="row">The whole service, net</th>
        <Amounts amounts={now.total} moved={movement(now, before)} style={style} />
      </tr>
    </tfoot>
  );
}

type Cells = Pick<Props, 'amounts' | 'moved' | 'style'>;

function Amounts({ amounts, moved, style }: Cells) {
  const percent = amounts?.variancePercent ?? null;
  const variance = amounts?.variance ?? null;
  return (
    <>
      <Thousands amount={amounts?.current} />
      <Thousands amount={amounts?.actualToDate} />
      <Thousands amount={amounts?.forecast} />
      <td className={variance !== null && variance > 0 ? styles.over : styles.words}>
        {varianceInWords(variance, style, sizeInColumn)}
      </td>
      <td className={styles.number}>{percent === null ? 'not known' : formatNumber(percent, 1)}</td>
      <td className={styles.words}>{movementInWords(moved, style, sizeInColumn)}</td>
    </>
  );
}

function Thousands({ amount }: { readonly amount: Pence | null | undefined }) {
  return (
    <td className={amount == null ? styles.words : styles.number}>
      {amount == null ? 'not reported' : formatNumber(amount / PENCE_IN_A_THOUSAND, 0)}
    </td>
  );
}
