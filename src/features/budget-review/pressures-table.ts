/** Pressures not in the forecast, the likeliest first; never weighted. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Pressure } from '../../domain/budget/budget-year.ts';
import { pressuresNotInForecast } from '../../domain/budget/pressures.ts';
import { movementInWords, sizeInColumn } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

export function pressuresTable(pressures: readonly Pressure[], style?: HouseStyle): TableContent {
  const rows = pressuresNotInForecast(pressures).pressures.map(({ title, amount, likelihood }) => [
    title,
    movementInWords(amount, style, sizeInColumn),
    likelihood,
  ]);
  return {
    caption: 'Not in the forecast, the likeliest first',
    columns: [{ label: 'Pressure' }, { label: 'Would be', numeric: true }, { label: 'Likelihood' }],
    rows: rowsNamedApart(rows),
  };
}
