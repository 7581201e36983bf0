/** The other parts of a reported month, to be read and not typed in: folded, with how much is in each. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { Choice } from '../../ui/controls/SelectField.tsx';
import local from '../local/local.module.css';
import styles from './budget-entry.module.css';
import { listCell } from './entry-cells.ts';
import { Folded } from './Folded.tsx';
import { LockedRows } from './LockedRows.tsx';
import { comesTo } from './lists/comes-to.ts';
import { partCount } from './lists/entry-list.ts';
import type { ListColumn, ListSpec } from './lists/list-spec.ts';
import { MONTH_LISTS } from './lists/month-lists.ts';
import { FOR_ALL, ONLY } from './lists/rows-in-list.ts';
import { lineChoices } from './lists/service-lines-list.ts';
import { shownText } from './lists/shown-text.ts';
import parts from './month-parts.module.css';
import type { BudgetEntryState } from './use-budget-entry.ts';

interface Props {
  readonly state: BudgetEntryState;
  readonly style: HouseStyle;
}

export function LockedParts({ state, style }: Props) {
  const { textOf } = state;
  const lines = lineChoices(textOf);
  const held = MONTH_LISTS.filter(({ spec }) => partCount(spec, textOf) > 0);
  if (held.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="entry-lists">
      <h2 id="entry-lists">What goes with the month</h2>
      {held.map(({ spec }) => (
        <Folded
          key={spec.id}
          title={spec.title}
          count={spec.isSingle ? 'given' : String(partCount(spec, textOf))}
        >
          {() => {
            const comes = comesTo(spec.id, state, style);
            return (
              <>
                {comes !== null && <p className={local.said}>{comes}</p>}
                {spec.forAll && (
                  <LockedFields {...{ spec, row: FOR_ALL, columns: spec.forAll, textOf, lines }} />
                )}
                {spec.isSingle ? (
                  <LockedFields {...{ spec, row: ONLY, columns: spec.columns, textOf, lines }} />
                ) : (
                  <LockedRows spec={spec} textOf={textOf} lines={lines} />
                )}
              </>
            );
          }}
        </Folded>
      ))}
    </section>
  );
}

interface FieldsProps {
  readonly spec: ListSpec;
  readonly row: string;
  readonly columns: readonly ListColumn[];
  readonly textOf: (cell: string) => string;
  readonly lines: readonly Choice[];
}

function LockedFields({ spec, row, columns, textOf, lines }: FieldsProps) {
  return (
    <dl className={parts.fields}>
      {columns.map((column) => (
        <div key={column.key} className={parts.field} data-width={column.width ?? column.kind}>
          <dt className={styles.about}>{column.label}</dt>
          <dd className={parts.lockedField}>
            {shownText(textOf(listCell(spec.id, row, column.key)), column, lines)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
