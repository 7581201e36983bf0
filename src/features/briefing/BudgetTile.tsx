/** The budget in a tile: over or under, what moved, and the month it speaks of. Nothing where there is no forecast. */
import type { BudgetHeadline } from '../../domain/budget/budget-headline.ts';
import { basisOf, headlineSentences } from '../../domain/budget/budget-headline-words.ts';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { localBadges } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from './briefing.module.css';

interface Props {
  readonly said: BudgetHeadline;
  readonly view: ReaderView;
  readonly search: Search;
}

export function BudgetTile({ said, view, search }: Props) {
  if (said.variance === null) return null;
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
        {month.asAt ? `, as at ${dateInWords(month.asAt)}` : ''}, {basisOf(said)}, {month.status}
      </p>
      <p className={styles.figure}>{varianceInWords(said.variance, view.houseStyle)}</p>
      <p className={styles.tileFigure}>{more.join(' ')}</p>
    </section>
  );
}
