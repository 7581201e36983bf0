/** One version of a budget month held: what it is, where to look at it, and the way to take it away. */
import { BASIS_IN_WORDS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { heldMonthInWords } from '../../domain/budget/month-removal-words.ts';
import { formatNumber, formatYear } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { nameOf } from '../../domain/standpoint/reader-view.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { useFilesBusy } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { budgetAddress } from './budget-address.ts';
import type { BudgetMonthRow } from './budget-month-rows.ts';
import styles from './data.module.css';

interface Props {
  readonly row: BudgetMonthRow;
  /** True where the council has to be named. */
  readonly ofCouncil: boolean;
  /** The council that an address without one is about. */
  readonly own: string;
  readonly onRemove: () => void;
}

export function BudgetMonthHeld({ row: { month, inForce }, ofCouncil, own, onRemove }: Props) {
  const busy = useFilesBusy();
  const { settings, holdings } = useHeld();
  const { area, year, basis, version, status } = month;
  const council = nameOf(area, holdings);
  const name = `${ofCouncil ? `${council}, ` : ''}${heldMonthInWords(month, settings.houseStyle)}`;
  const address = budgetAddress(month, own, inForce ? undefined : version);
  return (
    <tr>
      <th scope="row">
        {budgetMonthInWords(month, settings.houseStyle)}
        <span className={styles.heldYear}>
          {ofCouncil ? `${council}, ` : ''}
          {formatYear(year, settings.houseStyle)}
        </span>
      </th>
      <td className={styles.releaseFile}>
        {capitalised(BASIS_IN_WORDS[basis])}
        <span className={styles.quiet}>
          {month.example && <span className={styles.badge}>Example</span>} version {version}, {status}
          {!inForce && ', not shown'}
        </span>
      </td>
      <td className={styles.number} data-label="Lines">
        {formatNumber(month.lines.length, 0)}
      </td>
      <td data-label="Entered">{dateInWords(month.enteredOn)}</td>
      <td className={styles.rowActions}>
        <a aria-label={`Look at ${name}`} href={address}>
          Look at
        </a>
        <Button look="quiet" aria-label={`Remove ${name}`} disabled={busy} onClick={onRemove}>
          Remove
        </Button>
      </td>
    </tr>
  );
}
