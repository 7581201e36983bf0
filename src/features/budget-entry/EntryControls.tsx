/** Which year, month and basis, in the address; the day the figures stand at; and the way to the month as it is shown. */
import { BASIS_IN_WORDS, BUDGET_MONTHS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { goTo, useAddress } from '../../ui/address/use-address.ts';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import grid from '../../ui/grid/grid.module.css';
import local from '../local/local.module.css';
import styles from './budget-entry.module.css';
import { AS_AT } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import { yearChoices } from './entry-place.ts';
import type { Fault } from './lists/list-spec.ts';
import type { BudgetEntryState, EntryGiven } from './use-budget-entry.ts';

interface Props {
  readonly state: BudgetEntryState;
  readonly given: EntryGiven;
  readonly style: HouseStyle;
  readonly faults: readonly Fault[];
  readonly events: EntryEvents;
}

export function EntryControls({ state, given: { place, records, today }, style, faults, events }: Props) {
  const { path, search } = useAddress();
  const { start } = state;
  const isFaulty = faults.some((fault) => fault.cell === AS_AT);
  const at = { ...search, year: place.year, month: String(place.month), basis: place.basis };
  const choose = (changed: Record<string, string>): void => goTo(path, { ...at, ...changed });
  const own = [...records.months, ...records.lines].filter(({ area }) => area === place.area);
  return (
    <div className={local.controls}>
      <SelectField
        label="Year"
        value={place.year}
        choices={yearChoices(own, place.year, today).map((year) => ({
          value: year,
          label: formatYear(year, style),
        }))}
        onChoose={(year) => choose({ year })}
      />
      <SelectField
        label="Month"
        value={String(place.month)}
        choices={BUDGET_MONTHS.map((month) => ({
          value: String(month),
          label: budgetMonthInWords({ year: place.year, month }, style),
        }))}
        onChoose={(month) => choose({ month })}
      />
      <SelectField
        label="Basis"
        value={place.basis}
        choices={(['gross', 'after-mitigation'] as const).map((value) => ({
          value,
          label: BASIS_IN_WORDS[value],
        }))}
        onChoose={(basis) => choose({ basis })}
      />
      {start.isLocked ? (
        <p className={styles.asAt}>
          {start.month.asAt === null ? 'As-at date not stated' : `As at ${dateInWords(start.month.asAt)}`}
        </p>
      ) : (
        <label className={styles.asAt}>
          As at
          <input
            type="date"
            data-cell={AS_AT}
            className={grid.input}
            value={state.textOf(AS_AT)}
            aria-invalid={isFaulty || undefined}
            onChange={(event) => events.onType(AS_AT, event.target.value)}
            onFocus={(event) => events.onEnter(AS_AT, event.target.value)}
            onBlur={(event) => events.onLeave(AS_AT, event.target.value)}
          />
        </label>
      )}
      {start.base.month !== null && (
        <a className={styles.way} href={formatAddress('/budget', at)}>
          See it on the Budget page
        </a>
      )}
    </div>
  );
}
