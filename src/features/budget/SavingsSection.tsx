/** Whether the savings are landing: the four statuses in words and shapes, then every scheme with its owner and what it does next year. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Saving } from '../../domain/budget/budget-year.ts';
import type { LineTree } from '../../domain/budget/line-tree.ts';
import type { ProblemPlaces } from '../../domain/budget/problem-places.ts';
import { SAVING_STATUSES, savingsTotals, statusOfSaving } from '../../domain/budget/savings.ts';
import { savingsSentence, secureSavingsSentence } from '../../domain/budget/savings-words.ts';
import { sizeInWords } from '../../domain/budget/variance-in-words.ts';
import { formatNumber, type HouseStyle } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import local from '../local/local.module.css';
import { Problems } from '../local/Problems.tsx';
import styles from './budget.module.css';
import type { BudgetPageOf } from './budget-page-of.ts';

interface Props {
  readonly page: BudgetPageOf;
  readonly places: ProblemPlaces;
}

export function SavingsSection({ page: { view, houseStyle }, places }: Props) {
  const { month, tree } = view.now;
  const savings = month.savings;
  const secure = savings && secureSavingsSentence(savings.schemes);
  return (
    <section className={local.group} aria-labelledby="budget-savings">
      <h2 id="budget-savings">Are the savings landing?</h2>
      {savings && savings.schemes.length > 0 ? (
        <>
          <p className={local.said}>
            {savingsSentence(savings.schemes, houseStyle)} {secure} As at {dateInWords(savings.asAt)}.
          </p>
          <Statuses schemes={savings.schemes} style={houseStyle} />
          <Problems problems={places.savings} />
          <DataTable id="budget-savings-table" content={savingsTable(savings.schemes, tree)} />
        </>
      ) : (
        <p className={local.none}>
          No savings are recorded for this month. With them this shows, scheme by scheme, what is delivered,
          on track, needs more or is not expected.
        </p>
      )}
    </section>
  );
}

function Statuses({ schemes, style }: { readonly schemes: readonly Saving[]; readonly style: HouseStyle }) {
  const totals = savingsTotals(schemes);
  return (
    <dl className={styles.statuses}>
      {SAVING_STATUSES.map(({ status, words, meaning, mark }) => (
        <div key={status} className={styles[status]}>
          <dt>
            <span aria-hidden="true" className={styles.mark}>
              {mark}
            </span>{' '}
            {words} <span className={styles.meaning}>{meaning}</span>
          </dt>
          <dd>
            {totals[status] === 0 ? '£0' : sizeInWords(totals[status], style)}
            {totals.approved > 0 && (
              <span className={styles.meaning}>
                {' '}
                {formatNumber((totals[status] * 100) / totals.approved, 0)}%
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function savingsTable(schemes: readonly Saving[], tree: LineTree): TableContent {
  const pounds = (pence: number): string => formatNumber(pence / 100, 0);
  return {
    caption: 'Savings by scheme, £',
    columns: [
      { label: 'Scheme' },
      { label: 'Status' },
      { label: 'Owner' },
      { label: 'Line' },
      { label: 'Approved', numeric: true },
      ...SAVING_STATUSES.map(({ words }) => ({ label: words, numeric: true })),
      { label: 'Lasting' },
      { label: 'Full-year effect next year', numeric: true },
      { label: 'Comment' },
    ],
    rows: schemes.map((saving) => [
      `${saving.title} (${saving.scheme})`,
      statusWords(saving),
      saving.owner,
      saving.line === null ? 'all' : (tree.lineOf(saving.line)?.name ?? saving.line),
      pounds(saving.approved),
      ...SAVING_STATUSES.map(({ status }) => pounds(saving[status])),
      saving.recurrent === null ? 'not stated' : saving.recurrent ? 'recurrent' : 'one-off',
      saving.nextYearEffect === null ? 'not stated' : pounds(saving.nextYearEffect),
      saving.comment ?? '',
    ]),
  };
}

/** "▲ Needs more", never broken after the mark: the status of the largest part. */
function statusWords(saving: Saving): string {
  const status = statusOfSaving(saving);
  const said = SAVING_STATUSES.find((one) => one.status === status);
  return said ? `${said.mark}\u00a0${said.words}` : 'no status';
}
