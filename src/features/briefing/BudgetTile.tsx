/** The budget in a tile: over or under, what moved, and the month it speaks of. Nothing where no month is held. */
import { headline } from '../../domain/budget/budget-headline.ts';
import { headlineSentences } from '../../domain/budget/budget-headline-words.ts';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { lineTree } from '../../domain/budget/line-tree.ts';
import { monthsInForce } from '../../domain/budget/months-in-force.ts';
import { reportedBefore } from '../../domain/budget/reported-before.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import { workedMonth } from '../../domain/budget/worked-month.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { useBudget } from '../../queries/budget/use-budget.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { localBadges } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from './briefing.module.css';

interface Props {
  readonly view: ReaderView;
  readonly search: Search;
}

export function BudgetTile({ view, search }: Props) {
  const budget = useBudget();
  const said = budget.kind === 'held' ? latestHeadline(budget.value, view.council) : null;
  if (!said || said.variance === null) return null;
  const { month } = said;
  const [, ...more] = headlineSentences(said, view.houseStyle);
  const address = formatAddress('/budget', {
    ...sharedSearch(search),
    year: month.year,
    month: String(month.month),
  });
  return (
    <section className={styles.tile} aria-label="Budget">
      <p className={styles.kind}>
        <LocalBadges badges={localBadges(month.lines.some(({ illustrative }) => illustrative))} />
      </p>
      <h2>
        <a href={address}>Budget</a>
      </h2>
      <p className={styles.quiet}>
        {budgetMonthInWords(month, view.houseStyle)}
        {month.asAt ? `, as at ${dateInWords(month.asAt)}` : ''}, {month.status}
      </p>
      <p className={styles.figure}>{varianceInWords(said.variance, view.houseStyle)}</p>
      <p className={styles.tileFigure}>{more.join(' ')}</p>
    </section>
  );
}

function latestHeadline({ lines, months }: BudgetRecords, council: string) {
  const own = months.filter(({ area }) => area === council);
  const month = monthsInForce(own).at(-1);
  if (!month) return null;
  const tree = lineTree(lines.find(({ id }) => id === `${council}/${month.year}`)?.lines ?? []);
  const before = reportedBefore(month, own);
  return headline(workedMonth(month, tree), before && workedMonth(before, tree), null);
}
