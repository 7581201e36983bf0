/** What the amounts of a part come to, said as they are typed. */
import { bridgeOf } from '../../../domain/budget/bridge.ts';
import { bridgeSentence } from '../../../domain/budget/bridge-words.ts';
import { headline } from '../../../domain/budget/budget-headline.ts';
import { councilWideSentence } from '../../../domain/budget/budget-headline-words.ts';
import { exactPounds } from '../../../domain/budget/pounds-in-words.ts';
import { pressuresNotInForecast } from '../../../domain/budget/pressures.ts';
import { rangeSentence } from '../../../domain/budget/range-words.ts';
import { reservesClosing } from '../../../domain/budget/reserves.ts';
import { residualRiskOfMonth } from '../../../domain/budget/residual-risk.ts';
import { residualRiskSentence } from '../../../domain/budget/residual-risk-words.ts';
import { savingsSentence } from '../../../domain/budget/savings-words.ts';
import type { WorkedMonth } from '../../../domain/budget/worked-month.ts';
import type { HouseStyle } from '../../../domain/figures/house-style.ts';

/** `before` is the last reported month. Null where there is nothing to add up. */
export function comesTo(
  list: string,
  { now, before }: { readonly now: WorkedMonth; readonly before: WorkedMonth | null },
  style: HouseStyle,
): string | null {
  const { month } = now;
  switch (list) {
    case 'range':
      return rangeSentence(now, style);
    case 'council-wide':
      return councilWideSentence(headline(now, before, null), style);
    case 'bridge':
      return before !== null && now.variance === null
        ? 'The movement is not known until every line has a budget and a forecast.'
        : bridgeSentence(bridgeOf(now, before), style);
    case 'savings':
      return month.savings ? savingsSentence(month.savings.schemes, style) : null;
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
