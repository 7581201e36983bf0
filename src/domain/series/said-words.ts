/** A local figure as it was said: qualifier, unit and all, never rounded into a bare number. */
import { formatNumber } from '../figures/house-style.ts';
import { MISSING_IN_WORDS } from '../figures/missing.ts';
import type { LocalMeasure, LocalUnit } from '../measures/local/local-measure.ts';
import type { Qualifier, Said } from './series.ts';

type Printed = Pick<LocalMeasure, 'unit' | 'decimals'>;

const BEFORE: Readonly<Record<Exclude<Qualifier, 'range'>, string>> = {
  about: 'about ',
  over: 'over ',
  'just-over': 'just over ',
  under: 'under ',
  'just-under': 'just under ',
};

/** "about 11 people", "2 to 3 days", "over 80%", "£1,671", "not available". */
export function saidInWords(said: Said, measure: Printed): string {
  const { value, qualifier, low, high, missing } = said;
  if (low !== undefined && high !== undefined && (qualifier === 'range' || value === null))
    return withUnit(`${bare(low, measure)} to ${bare(high, measure)}`, measure.unit, high);
  if (value === null) return MISSING_IN_WORDS[missing ?? 'unavailable'];
  const before = qualifier && qualifier !== 'range' ? BEFORE[qualifier] : '';
  return `${before}${withUnit(bare(value, measure), measure.unit, value)}`;
}

/** For a chart or a cell whose header has the unit: "about 11", "2 to 3", "over 80", "–" never: missing is null. */
export function saidBriefly(said: Said, measure: Printed): string | null {
  const { value, qualifier, low, high } = said;
  if (low !== undefined && high !== undefined && (qualifier === 'range' || value === null))
    return `${bare(low, measure)} to ${bare(high, measure)}`;
  if (value === null) return null;
  return `${qualifier && qualifier !== 'range' ? BEFORE[qualifier] : ''}${bare(value, measure)}`;
}

/** A bare number with its unit: "44 people", "2.5 days", "81.3%", "£1,671", "102.4 per 10,000". */
export function amountInWords(value: number, measure: Printed): string {
  return withUnit(bare(value, measure), measure.unit, value);
}

/** As `amountInWords` beside an amount that has named the unit: "44", "2.5", "81.3%", "£1,671", "102.4". */
export function amountBriefly(value: number, measure: Printed): string {
  const { kind } = measure.unit;
  return kind === 'percent' || kind === 'pounds' ? amountInWords(value, measure) : bare(value, measure);
}

/** The unit for an axis or a column header: "people", "%", "£", "per 10,000 people aged 65 and over". */
export function unitInWords(unit: LocalUnit): string {
  switch (unit.kind) {
    case 'number':
      return unit.many;
    case 'percent':
      return '%';
    case 'pounds':
      return '£';
    case 'rate':
      return `per ${formatNumber(unit.per, 0)} ${unit.many}`;
  }
}

/** Whole numbers of a measure with decimals are printed as they were said: "2 to 3", not "2.0 to 3.0". */
function bare(value: number, { decimals }: Printed): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : decimals);
}

function withUnit(number: string, unit: LocalUnit, value: number): string {
  switch (unit.kind) {
    case 'number':
      return `${number} ${value === 1 ? unit.one : unit.many}`;
    case 'percent':
      return `${number}%`;
    case 'pounds':
      return `£${number}`;
    case 'rate':
      return `${number} per ${formatNumber(unit.per, 0)}`;
  }
}
