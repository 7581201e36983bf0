/**
 * Where the variance is: the lines that hold no others, the furthest from budget first, either way, and all the rest as one row, so
 * that the table ends in the service as a whole. A line that was not reported is named, never counted as nothing.
 */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { ServiceLine } from '../../domain/budget/budget-year.ts';
import { lineMovement, movement } from '../../domain/budget/movement.ts';
import { poundsInWords } from '../../domain/budget/pounds-in-words.ts';
import { driverInWords } from '../../domain/budget/price-volume-words.ts';
import { movementInWords, sizeInColumn, varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { otherLines } from './other-lines.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

export const LINES_SHOWN = 8;

/** The lines without lines below them, the largest variance first, those not reported last. */
export function linesBySize({ tree, amounts }: WorkedMonth): ServiceLine[] {
  const size = ({ code }: ServiceLine): number => Math.abs(amounts.get(code)?.variance ?? -1);
  const reported = ({ code }: ServiceLine): number => (amounts.get(code)?.variance == null ? 0 : 1);
  return tree.lines
    .filter(({ code }) => tree.childrenOf(code).length === 0)
    .toSorted((a, b) => reported(b) - reported(a) || size(b) - size(a));
}

export function linesTable(now: WorkedMonth, before: WorkedMonth | null, style?: HouseStyle): TableContent {
  const lines = linesBySize(now);
  const shown = lines.slice(0, lines.length > LINES_SHOWN + 1 ? LINES_SHOWN : lines.length);
  const rows = shown.map((line) => lineRow(line, now, before, style));
  const rest = otherLines(now, shown, lines, style);
  return {
    caption: 'Service lines, the furthest from budget first',
    columns: [
      { label: 'Line' },
      { label: 'Current budget', numeric: true },
      { label: 'Forecast', numeric: true },
      { label: 'Variance', numeric: true },
      { label: 'Moved', numeric: true },
      { label: 'Forecast people × unit cost' },
    ],
    rows: [...rowsNamedApart(rows), ...rest, totalRow(now, before, style)],
  };
}

function lineRow(
  { code, name }: ServiceLine,
  now: WorkedMonth,
  before: WorkedMonth | null,
  style?: HouseStyle,
): string[] {
  const amounts = now.amounts.get(code);
  const pounds = (amount: number | null | undefined): string =>
    amount == null ? 'not reported' : poundsInWords(amount, style);
  const drivers = (now.month.drivers ?? []).filter(({ line }) => line === code);
  const invented = now.month.lines.some((row) => row.line === code && row.illustrative);
  return [
    invented && !name.includes('illustrative') ? `${name} (illustrative)` : name,
    pounds(amounts?.current),
    pounds(amounts?.forecast),
    varianceInWords(amounts?.variance ?? null, style, sizeInColumn),
    movementInWords(lineMovement(now, before, code), style, sizeInColumn),
    drivers.map((driver) => driverInWords(driver, 'forecast')).join('; '),
  ];
}

function totalRow(now: WorkedMonth, before: WorkedMonth | null, style?: HouseStyle): string[] {
  const { current, forecast } = now.total;
  return [
    'The service as a whole',
    current === null ? 'not known' : poundsInWords(current, style),
    forecast === null ? 'not known' : poundsInWords(forecast, style),
    varianceInWords(now.variance, style, sizeInColumn),
    movementInWords(movement(now, before), style, sizeInColumn),
    '',
  ];
}
