/**
 * Reads what stands in the value cell: a figure, a figure with its qualifier ("about 11", "<5"), a range ("2 to 3"), a mark
 * for a missing figure, or nothing. What cannot be read is said, never guessed.
 */
import { type MissingReason, reasonOfMark } from '../../domain/figures/missing.ts';
import type { LocalUnit } from '../../domain/measures/local/local-measure.ts';
import type { Qualifier } from '../../domain/series/series.ts';
import { type ReturnCell, textOfCell } from './return-cell.ts';
import { numberOfWritten } from './return-number.ts';

export type ReadValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'qualified'; readonly value: number; readonly qualifier: Exclude<Qualifier, 'range'> }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'fault'; readonly reason: ValueFault };

/** number: no figure. unit: the sign of another unit. date: Excel made a date of it. turned: a range from high to low. */
export type ValueFault = 'number' | 'unit' | 'date' | 'turned';

const BEFORE: readonly (readonly [RegExp, Exclude<Qualifier, 'range'>])[] = [
  [/^(just|slightly|a little|a bit) (over|above|more than)\b/, 'just-over'],
  [/^(just|slightly|a little|a bit) (under|below|less than|fewer than)\b|^(nearly|almost)\b/, 'just-under'],
  [/^(about|around|roughly|approximately|approx\b\.?|circa|ca?\.|~|≈)/, 'about'],
  [/^(over|above|more than)\b|^>(?!=)/, 'over'],
  [/^(under|below|less than|fewer than)\b|^<(?!=)/, 'under'],
];

const MISSING_WORDS: ReadonlyMap<string, MissingReason> = new Map([
  ['missing', 'unavailable'],
  ['not available', 'unavailable'],
  ['unavailable', 'unavailable'],
  ['n/a', 'unavailable'],
  ['na', 'unavailable'],
  ['suppressed', 'suppressed'],
  ['not applicable', 'not-applicable'],
  ['not collected', 'not-collected'],
]);

/** The mark a missing figure is written with, so that it reads back as the same reason. */
export const MARK_OF_REASON: Readonly<Record<MissingReason, string>> = {
  suppressed: '[c]',
  unavailable: '[x]',
  'not-applicable': '[z]',
  'not-collected': 'not collected',
};

/** Example: `about 11 people`, in a measure of people, is 11 with the qualifier `about`; `81%` there is a fault. */
export function readValue(cell: ReturnCell | undefined, unit: LocalUnit): ReadValue {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { kind: 'exact', value: cell + 0 } : fault('number');
  if (typeof cell === 'object') return fault('date');
  const text = textOfCell(cell).toLowerCase();
  if (text === '') return { kind: 'blank' };
  const reason = MISSING_WORDS.get(text) ?? reasonOfMark(text);
  if (reason !== null && reason !== undefined) return { kind: 'missing', reason };
  const figure = withoutUnit(text, unit);
  for (const [before, qualifier] of BEFORE) {
    if (!before.test(figure)) continue;
    const value = amount(figure.replace(before, ''), unit);
    return typeof value === 'number' ? { kind: 'qualified', value, qualifier } : fault(value);
  }
  const exact = amount(figure, unit);
  return typeof exact === 'number'
    ? { kind: 'exact', value: exact }
    : (rangeOf(figure, unit) ?? fault(exact));
}

/** `2 to 3`, `2-3`, `2 – 3`, `between 2 and 3`, `80-85%`; null for what is no range at all. */
function rangeOf(text: string, unit: LocalUnit): ReadValue | null {
  const parts =
    /^between (.+) and (.+)$/.exec(text) ??
    /^(.+?) to (.+)$/.exec(text) ??
    /^([-\u2212]?[^-\u2012\u2013\u2014]+?)\s?[-\u2012\u2013\u2014]\s?(.+)$/.exec(text);
  if (!parts) return null;
  const [low, high] = [amount(parts[1] ?? '', unit), amount(parts[2] ?? '', unit)];
  if (typeof low === 'string') return low === 'unit' ? fault(low) : null;
  if (typeof high === 'string') return high === 'unit' ? fault(high) : null;
  if (low > high) return fault('turned');
  return low === high ? { kind: 'exact', value: low } : { kind: 'range', low, high };
}

function amount(text: string, unit: LocalUnit): number | 'number' | 'unit' {
  const written = numberOfWritten(text);
  if (written === null) return 'number';
  return written.sign === null || written.sign === unit.kind ? written.value : 'unit';
}

/** People write the unit behind the figure: "11 people", "102.4 per 10,000". */
function withoutUnit(text: string, unit: LocalUnit): string {
  if (unit.kind === 'rate') return text.replace(/ per [\d,]+( [a-z ]+)?$/, '');
  if (unit.kind !== 'number') return text;
  const word = [unit.many, unit.one].find((name) => text.endsWith(` ${name.toLowerCase()}`));
  return word === undefined ? text : text.slice(0, -word.length - 1);
}

function fault(reason: ValueFault): ReadValue {
  return { kind: 'fault', reason };
}
