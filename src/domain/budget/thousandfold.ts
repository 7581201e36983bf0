/**
 * Amounts entered in another unit: pounds where thousands are usual, or thousands where pounds are. Held against the same line in
 * the last reported month and, without one, the forecast against the line's own budget.
 */
import { AMOUNT_FIELDS, amountOf } from './amount-field.ts';
import type { AmountField, BudgetProblem } from './budget-problem.ts';
import type { LineCode } from './budget-year.ts';
import type { Pence } from './money.ts';
import type { WorkedMonth } from './worked-month.ts';

type Slip = Extract<BudgetProblem, { kind: 'thousandfold' }>;
type Times = Slip['times'];

/** A year's spending to date grows twelvefold at most; a real change of three hundredfold is no service's. */
const FROM = 300;
const TO = 3000;
/** Below £10,000 a line may really come from next to nothing. */
const SMALL: Pence = 10_000 * 100;
/** From so many lines on, all of them the same way, it is the month's unit and not each line's. */
const WHOLE_MONTH = 3;

/** One problem a line; one for the whole month when every line that can be compared is out the same way. */
export function checkThousandfold(now: WorkedMonth, before: WorkedMonth | null): BudgetProblem[] {
  const slips: Slip[] = [];
  let compared = 0;
  for (const { code } of now.tree.lines) {
    if (now.amounts.get(code)?.summed) continue;
    const slip = slipOfLine(code, now, before);
    if (slip) slips.push(slip);
    if (before && isLarge(now, before, code)) compared += 1;
  }
  const [first] = slips;
  const allTheSame =
    first !== undefined &&
    slips.length >= WHOLE_MONTH &&
    slips.length === compared &&
    slips.every(({ times, against }) => times === first.times && against === 'last-month');
  return allTheSame ? [{ kind: 'thousandfold-month', times: first.times, lines: slips.length }] : slips;
}

function slipOfLine(line: LineCode, now: WorkedMonth, before: WorkedMonth | null): Slip | null {
  const amounts = now.amounts.get(line);
  const then = before?.amounts.get(line);
  const found = AMOUNT_FIELDS.flatMap((field) =>
    slipOfAmount(field, amountOf(amounts, field), amountOf(then, field)),
  );
  const [first] = found;
  if (first) return slip(line, found, first, 'last-month');
  const alone = slipOfAmount('forecast', amounts?.forecast ?? null, amounts?.current ?? null);
  return alone[0] ? slip(line, alone, alone[0], 'budget') : null;
}

interface OfAmount {
  readonly field: AmountField;
  readonly times: Times;
  readonly amount: Pence;
  readonly usual: Pence;
}

function slip(
  line: LineCode,
  found: readonly OfAmount[],
  { times, amount, usual }: OfAmount,
  against: Slip['against'],
): Slip {
  const fields = found.filter((each) => each.times === times).map(({ field }) => field);
  return { kind: 'thousandfold', line, fields, times, amount, usual, against };
}

function slipOfAmount(field: AmountField, amount: Pence | null, usual: Pence | null): OfAmount[] {
  if (amount === null || usual === null || amount === 0 || usual === 0) return [];
  const [size, common] = [Math.abs(amount), Math.abs(usual)];
  const ratio = Math.max(size, common) / Math.min(size, common);
  if (ratio < FROM || ratio > TO || Math.max(size, common) < SMALL) return [];
  return [{ field, times: size > common ? 1000 : 0.001, amount, usual }];
}

/** Lines too small to tell say nothing about the unit of the month. */
function isLarge(now: WorkedMonth, before: WorkedMonth, line: LineCode): boolean {
  const [a, b] = [now.amounts.get(line)?.forecast ?? null, before.amounts.get(line)?.forecast ?? null];
  return a !== null && b !== null && Math.max(Math.abs(a), Math.abs(b)) >= SMALL;
}
