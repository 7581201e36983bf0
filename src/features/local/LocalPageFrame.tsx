/**
 * The frame of a page about a service: reads what is held, says so while it reads or where it cannot, teaches where there is
 * nothing yet, and otherwise draws the page.
 */
import type { ReactNode } from 'react';
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { buttonClass } from '../../ui/controls/Button.tsx';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import styles from './local.module.css';
import { holdsAny, type LocalPage } from './local-page.ts';
import { PlainPage } from './PlainPage.tsx';

interface Props {
  readonly heading: string;
  /** For the browser's tab: "Home care waits". */
  readonly tab: string;
  readonly path: string;
  /** The measures the page is about: without a figure of any of them it teaches instead. */
  readonly codes: readonly LocalCode[];
  /** What the page would show, a sentence after the council's name: "how many people …". */
  readonly teaches: string;
  readonly children: (page: LocalPage) => ReactNode;
}

export function LocalPageFrame({ heading, tab, path, codes, teaches, children }: Props) {
  const held = useHeld();
  const local = useLocal();
  const { search } = useAddress();
  const { council: area, name, houseStyle } = readerView(search, held);
  usePageTitle(`${tab}, ${name}`);
  if (local.kind === 'loading') return <PlainPage heading={heading}>Reading the local figures …</PlainPage>;
  if (local.kind === 'failed')
    return (
      <PlainPage heading={heading}>
        The local figures could not be read. Nothing was changed. Reload the page; if that does not help,
        close other tabs of this dashboard and try again.
      </PlainPage>
    );
  const page: LocalPage = { holdings: local.value, area, name, houseStyle, search, path };
  if (!holdsAny(page, codes)) return <NothingYet heading={heading} name={name} teaches={teaches} />;
  return (
    <>
      <h1>{heading}</h1>
      {children(page)}
    </>
  );
}

function NothingYet({
  heading,
  name,
  teaches,
}: Pick<Props, 'heading' | 'teaches'> & { readonly name: string }) {
  return (
    <>
      <h1>{heading}</h1>
      <p className={styles.lead}>
        This page shows {teaches} No such figures of {name} are held on this computer yet. Type in a month, or
        add a filled-in return or a register as a file.
      </p>
      <p className={styles.way}>
        <a className={buttonClass('primary')} href={formatAddress('/data/return')}>
          Add this month
        </a>{' '}
        <a className={buttonClass()} href={formatAddress('/data')}>
          Add a file
        </a>
      </p>
    </>
  );
}
