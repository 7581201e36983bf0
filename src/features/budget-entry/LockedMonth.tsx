/** A reported month: what was told stays, and the one way on is a new version beside it. Earlier versions stay within reach. */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { versionsOf } from '../../domain/budget/months-in-force.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { Button } from '../../ui/controls/Button.tsx';
import local from '../local/local.module.css';
import styles from './budget-entry.module.css';
import { EarlierVersions } from './EarlierVersions.tsx';
import { lockedInWords } from './entry-words.ts';

interface Props {
  readonly now: WorkedMonth;
  readonly months: readonly BudgetMonth[];
  readonly style: HouseStyle;
  readonly onCorrect: () => void;
}

export function LockedMonth({ now, months, style, onCorrect }: Props) {
  return (
    <section className={local.together} aria-label="Locked">
      <p>{lockedInWords(now, style)}</p>
      <p className={styles.ways}>
        <Button onClick={onCorrect}>Correct this month</Button>
      </p>
      <EarlierVersions versions={versionsOf(now.month, months)} shown={now.month.version} />
    </section>
  );
}
