/** What this month says about next year and about what is not in the forecast, in sentences. It says what is recorded; it forecasts nothing. */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { poundsInWords } from '../../domain/budget/pounds-in-words.ts';
import { pressuresNotInForecast } from '../../domain/budget/pressures.ts';
import { reservesClosing } from '../../domain/budget/reserves.ts';
import { savingsTotals } from '../../domain/budget/savings.ts';
import { movementInWords, sizeInWords } from '../../domain/budget/variance-in-words.ts';
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';

export function nextYearSentences(month: BudgetMonth, style?: HouseStyle): string[] {
  return [
    pressuresSentence(month, style),
    lastingSentence(month, style),
    savingsNextYear(month, style),
    reservesSentence(month, style),
  ].flatMap((sentence) => sentence ?? []);
}

/** "2 pressures of £0.700m in all are not in the forecast." */
export function pressuresSentence({ pressures = [] }: BudgetMonth, style?: HouseStyle): string {
  if (pressures.length === 0) return 'No pressure outside the forecast is recorded.';
  const { total } = pressuresNotInForecast(pressures);
  const are = pressures.length === 1 ? 'is' : 'are';
  return `${counted(pressures.length, 'pressure', 'pressures')} of ${sizeInWords(total, style)} in all ${are} not in the forecast.`;
}

/** "Of the causes given this month, £0.300m worse is recurrent and £0.100m worse is one-off." Null without causes. */
function lastingSentence({ bridge = [] }: BudgetMonth, style?: HouseStyle): string | null {
  if (bridge.length === 0) return null;
  const of = (recurrent: boolean | undefined) => bridge.filter((item) => item.recurrent === recurrent);
  const sum = (recurrent: boolean): Pence => of(recurrent).reduce((total, { amount }) => total + amount, 0);
  const silent = of(undefined).length;
  const said = `Of the causes given this month, recurrent ones come to ${movementInWords(sum(true), style)} and one-off ones to ${movementInWords(sum(false), style)}.`;
  if (silent === bridge.length) return 'Whether the causes given this month are recurrent is not said.';
  if (silent === 0) return said;
  return `${said} ${counted(silent, 'cause does', 'causes do')} not say which.`;
}

function savingsNextYear({ savings }: BudgetMonth, style?: HouseStyle): string | null {
  if (!savings || savings.schemes.length === 0) return null;
  const { nextYear } = savingsTotals(savings.schemes);
  if (nextYear === null) return 'What the savings bring next year is not known: not every scheme says.';
  return `The savings bring ${poundsInWords(nextYear, style)} next year.`;
}

function reservesSentence({ reserves = [] }: BudgetMonth, style?: HouseStyle): string | null {
  if (reserves.length === 0) return null;
  const { opening, planned, closing } = reservesClosing(reserves);
  return `Reserves of ${poundsInWords(opening, style)}, with ${poundsInWords(planned, style)} planned to be drawn, close at ${poundsInWords(closing, style)}.`;
}
