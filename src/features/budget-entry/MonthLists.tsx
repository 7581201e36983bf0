/** The other parts of a month, each a list that folds, with what its amounts come to said as they are typed. */
import { bridgeOf } from '../../domain/budget/bridge.ts';
import { bridgeSentence } from '../../domain/budget/bridge-words.ts';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { pressuresNotInForecast } from '../../domain/budget/pressures.ts';
import { reservesClosing } from '../../domain/budget/reserves.ts';
import { residualRiskOfMonth } from '../../domain/budget/residual-risk.ts';
import { residualRiskSentence } from '../../domain/budget/residual-risk-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import local from '../local/local.module.css';
import styles from './budget-entry.module.css';
import { EntryListTable } from './EntryListTable.tsx';
import { rowsCell, rowsOfText } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import { Folded } from './Folded.tsx';
import type { Fault } from './lists/list-spec.ts';
import { MONTH_LISTS } from './lists/month-lists.ts';
import { lineChoices } from './lists/service-lines-list.ts';
import type { BudgetEntryState } from './use-budget-entry.ts';

interface Props {
  readonly state: BudgetEntryState;
  readonly style: HouseStyle;
  readonly faults: readonly Fault[];
  readonly events: EntryEvents;
}

export function MonthLists({ state, style, faults, events }: Props) {
  const { textOf } = state;
  const lines = lineChoices(textOf);
  return (
    <section className={styles.section} aria-labelledby="entry-lists">
      <h2 id="entry-lists">What goes with the month</h2>
      {MONTH_LISTS.map(({ spec }) => {
        const count = rowsOfText(textOf(rowsCell(spec.id))).length;
        const comes = comesTo(spec.id, state, style);
        return (
          <Folded key={spec.id} title={spec.title} count={count === 0 ? 'none yet' : String(count)}>
            {() => (
              <>
                {comes !== null && (
                  <p className={local.said} role="status">
                    {comes}
                  </p>
                )}
                <EntryListTable spec={spec} textOf={textOf} lines={lines} faults={faults} events={events} />
              </>
            )}
          </Folded>
        );
      })}
    </section>
  );
}

/** What the amounts of a list come to; null where there is nothing to add up. */
function comesTo(list: string, { now, before }: BudgetEntryState, style: HouseStyle): string | null {
  const { month } = now;
  switch (list) {
    case 'bridge':
      return before !== null && now.variance === null
        ? 'The movement is not known until every line has a budget and a forecast.'
        : bridgeSentence(bridgeOf(now, before), style);
    case 'mitigations': {
      const risk = residualRiskOfMonth(now);
      return risk && (month.mitigations ?? []).length > 0 ? residualRiskSentence(risk, style) : null;
    }
    case 'pressures':
      return month.pressures
        ? `Together ${exactPounds(pressuresNotInForecast(month.pressures).total)}.`
        : null;
    case 'reserves': {
      if (!month.reserves) return null;
      const { opening, planned, closing } = reservesClosing(month.reserves);
      return `${exactPounds(opening)} less ${exactPounds(planned)} leaves ${exactPounds(closing)} at the end of the year.`;
    }
    default:
      return null;
  }
}
