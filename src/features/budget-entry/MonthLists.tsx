/** The other parts of a month, each folded, with what its amounts come to said as they are typed. */
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';
import local from '../local/local.module.css';
import styles from './budget-entry.module.css';
import { EntryFields } from './EntryFields.tsx';
import { EntryListTable } from './EntryListTable.tsx';
import type { EntryEvents } from './entry-events.ts';
import { Folded } from './Folded.tsx';
import { comesTo } from './lists/comes-to.ts';
import { partCount } from './lists/entry-list.ts';
import { rowOfCell } from './lists/list-rows.ts';
import type { Fault, ListSpec } from './lists/list-spec.ts';
import { MONTH_LISTS } from './lists/month-lists.ts';
import { ONLY } from './lists/rows-in-list.ts';
import { lineChoices } from './lists/service-lines-list.ts';
import type { ToldRows } from './lists/told-rows.ts';
import type { BudgetEntryState } from './use-budget-entry.ts';

interface Props {
  readonly state: BudgetEntryState;
  readonly style: HouseStyle;
  readonly faults: readonly Fault[];
  readonly told: ToldRows;
  readonly events: EntryEvents;
}

export function MonthLists({ state, style, faults, told, events }: Props) {
  const { textOf } = state;
  const shared = { textOf, lines: lineChoices(textOf), faults, told, events };
  return (
    <section className={styles.section} aria-labelledby="entry-lists">
      <h2 id="entry-lists">What goes with the month</h2>
      {MONTH_LISTS.map(({ spec }) => {
        const comes = comesTo(spec.id, state, style);
        const open = openRows(spec, state.read.faults);
        return (
          <Folded key={spec.id} title={spec.title} count={countOf(spec, textOf)}>
            {() => (
              <>
                {comes !== null && (
                  <p className={local.said} role="status">
                    {comes}
                    {open > 0 &&
                      ` ${counted(open, `${spec.item} is`, `${spec.item}s are`)} not complete yet and left out.`}
                  </p>
                )}
                {spec.isSingle ? (
                  <>
                    <p className={styles.about}>{spec.about}</p>
                    <EntryFields spec={spec} row={ONLY} columns={spec.columns} {...shared} />
                  </>
                ) : (
                  <EntryListTable spec={spec} {...shared} />
                )}
              </>
            )}
          </Folded>
        );
      })}
    </section>
  );
}

/** Rows typed in that cannot be read yet, so that what the list comes to is without them. */
function openRows({ id, isSingle }: ListSpec, faults: readonly Fault[]): number {
  if (isSingle) return 0;
  return new Set(faults.map(({ cell }) => rowOfCell(cell)).filter((row) => row.startsWith(`${id}/`))).size;
}

function countOf(spec: ListSpec, textOf: (cell: string) => string): string {
  const count = partCount(spec, textOf);
  if (count === 0) return 'none yet';
  return spec.isSingle ? 'given' : String(count);
}
