/** The quartiles page before any figures: what it would show, and the way there. */
import { formatAddress } from '../../ui/address/address.ts';
import { buttonClass } from '../../ui/controls/Button.tsx';
import styles from './quartiles.module.css';

export function NothingHeld({ council }: { readonly council: string }) {
  return (
    <>
      <h1>Where do we stand?</h1>
      <p className={styles.lead}>
        This page shows, for every ASCOF measure, which quartile {council} is in, how it moved, and how many
        people stand between it and the best quartile. No figures are held on this computer yet.
      </p>
      <p className={styles.empty}>
        <a className={buttonClass('primary')} href={formatAddress('/data')}>
          Add official figures
        </a>{' '}
        <a className={buttonClass()} href={formatAddress('/')}>
          See the example, or open a snapshot
        </a>
      </p>
    </>
  );
}
