/** Which month, which measures, found by name: all of it in the address. */
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { type PeriodCode, shiftPeriod } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import type { LocalSeries } from '../../domain/series/series.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { goTo, useAddress } from '../../ui/address/use-address.ts';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import grid from '../../ui/grid/grid.module.css';
import styles from './monthly-return.module.css';
import { monthChoices } from './return-month.ts';
import type { Narrowing } from './shown-lines.ts';

interface Props {
  readonly series: readonly LocalSeries[];
  readonly month: PeriodCode;
  readonly today: IsoDate;
  readonly narrowed: Narrowing;
}

export function ReturnControls({ series, month, today, narrowed }: Props) {
  const { path, search } = useAddress();
  const at = (other: PeriodCode): string => formatAddress(path, { ...search, month: other });
  const [before, after] = [shiftPeriod(month, 'monthly', -1), shiftPeriod(month, 'monthly', 1)];
  return (
    <div className={styles.controls}>
      <SelectField
        label="Month"
        value={month}
        choices={monthChoices(series, month, today)}
        onChoose={(chosen) => goTo(path, { ...search, month: chosen })}
      />
      <SearchField
        label="Find a measure"
        value={search.find ?? ''}
        onSearch={(find) => goTo(path, { ...search, month, find }, 'replace')}
      />
      {narrowed.canNarrow && (
        <label className={grid.tick}>
          <input
            type="checkbox"
            checked={narrowed.onlyBefore}
            onChange={(event) =>
              goTo(path, { ...search, month, measures: event.target.checked ? 'before' : 'all' })
            }
          />
          Only measures with figures before
        </label>
      )}
      <p className={styles.months}>
        <a href={at(before)}>{periodInWords(before, 'monthly')}</a>
        {after <= today.slice(0, 7) && <a href={at(after)}>{periodInWords(after, 'monthly')}</a>}
      </p>
    </div>
  );
}
