/** In place of the page where no month is held: what it would show, and the two ways there. */
import { formatAddress } from '../../ui/address/address.ts';
import { buttonClass } from '../../ui/controls/Button.tsx';
import styles from '../local/local.module.css';

/** `council` is the address’s own option, carried on. */
export function NoBudget({ name, council }: { readonly name: string; readonly council: string | undefined }) {
  return (
    <>
      <p className={styles.lead}>
        This page shows whether adult social care is over or under its budget and by how much, what moved
        since the last reported month and why, where (people times unit cost), whether the savings are
        landing, what is being done, what remains, and what is assumed. No budget month of {name} is held on
        this computer yet. Add a ledger extract or a filled-in template as a file, or type a month in.
      </p>
      <p className={styles.way}>
        <a className={buttonClass('primary')} href={formatAddress('/data/budget', { council })}>
          Enter a month by hand
        </a>{' '}
        <a className={buttonClass()} href={formatAddress('/data')}>
          Add a budget file
        </a>
      </p>
    </>
  );
}
