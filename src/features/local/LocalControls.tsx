/** The controls of a page about a service: council, how far back, the way to add a month, print. */
import type { ReactNode } from 'react';
import { formatAddress } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button, buttonClass } from '../../ui/controls/Button.tsx';
import { type Choice, SelectField } from '../../ui/controls/SelectField.tsx';
import { councilChoices } from '../standpoint/council-choices.ts';
import styles from './local.module.css';
import type { LocalPage } from './local-page.ts';

interface Props {
  readonly page: LocalPage;
  readonly windows: readonly Choice[];
  /** The one chosen. */
  readonly window: string;
  /** More choices, of this page alone. */
  readonly children?: ReactNode;
}

export function LocalControls({
  page: { area, name, path, search },
  windows,
  window: chosen,
  children,
}: Props) {
  return (
    <div className={styles.controls}>
      <SelectField
        label="Council"
        value={area}
        choices={councilChoices(area, name)}
        onChoose={(council) => goTo(path, { ...search, council })}
      />
      <SelectField
        label="Charts show"
        value={chosen}
        choices={windows}
        onChoose={(last) => goTo(path, { ...search, last })}
      />
      {children}
      <span className={styles.ways}>
        <a className={buttonClass('plain')} href={formatAddress('/data/return')}>
          Add this month
        </a>
        <Button look="tool" onClick={() => window.print()}>
          Print
        </Button>
      </span>
    </div>
  );
}
