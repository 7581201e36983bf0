/** What kind of figures these are: local, invented, draft or reported to whom and when, on which basis, as at, which version. */
import { BASIS_IN_WORDS } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { localBadges } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from './budget.module.css';
import { illustrativeLines } from './illustrative-lines.ts';

export function MonthBadges({ now }: { readonly now: WorkedMonth }) {
  const { month, varianceFrom } = now;
  const invented = illustrativeLines(now).size > 0;
  const basis = varianceFrom === 'headline' ? (month.headline?.basis ?? null) : month.basis;
  return (
    <p className={styles.badgeRow}>
      <BudgetBadges invented={invented} />
      <span className={month.status === 'draft' ? styles.draft : styles.badge}>{statusInWords(month)}</span>
      <span className={styles.badge}>
        {basis === null ? 'Basis not stated' : capitalised(BASIS_IN_WORDS[basis])}
      </span>
      <span className={styles.badge}>
        {month.asAt === null ? 'As-at date not stated' : `As at ${dateInWords(month.asAt)}`}
      </span>
      <span className={styles.badge}>Version {month.version}</span>
    </p>
  );
}

/** Beside the name of a section: the figures of this page are all local. */
export function BudgetBadges({ invented }: { readonly invented: boolean }) {
  return <LocalBadges badges={localBadges(invented)} />;
}

/** "Reported to Cabinet Member on 7 January 2025", "Draft, not reported". */
export function statusInWords({ status, reportedTo, reportedOn }: BudgetMonth): string {
  if (status === 'draft') return 'Draft, not reported';
  const to = reportedTo ? ` to ${reportedTo}` : '';
  const on = reportedOn ? ` on ${dateInWords(reportedOn)}` : '';
  return `Reported${to}${on}`;
}
