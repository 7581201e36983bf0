/**
 * Splits a published measure code into the measure and the part of the population: `3D165OV` is 3D1, 65 and over.
 * The measure group column, where there is one, says the measure; otherwise the longest code of the framework does.
 */
import { type Breakdown, TOTAL } from '../../domain/figures/breakdown.ts';

/** The suffixes seen since 2014-15, with the disaggregation each stands for. */
const SUFFIXES: ReadonlyMap<string, Breakdown> = new Map([
  ['1864', '18-64'],
  ['65OV', '65 and over'],
  ['64U', '64 and under'],
  ['6584', '65-84'],
  ['6574', '65-74'],
  ['7584', '75-84'],
  ['85OV', '85 and over'],
  ['M', 'Male'],
  ['F', 'Female'],
]);
const KNOWN_BREAKDOWNS = new Set([TOTAL, ...SUFFIXES.values()]);

export type MeasureOfRow =
  | { readonly kind: 'measure'; readonly code: string }
  | { readonly kind: 'unknown' }
  /** The code names one measure or population, the columns beside it another. */
  | { readonly kind: 'disagree' };

/** Without brackets, spaces and the year some files add: `2A(1)_1415` is `2A1`. */
export function normaliseCode(written: string): string {
  return written
    .toUpperCase()
    .replace(/[()[\]\s]/g, '')
    .replace(/_\d\d[-_]?\d\d/, '');
}

/**
 * `group` is empty where the file has no such column. `known` tells the codes of the file's framework.
 * Examples: (`3D165OV`, `3D(1)`, `65 and over`) is 3D1; (`1I11864`, ``, `18-64`) is 1I1 where 1I1 is known;
 * (`9Z`, `1E`, `Total`) is unknown; (`1F`, `1E`, `Total`) disagrees.
 */
export function measureOfRow(
  written: string,
  group: string,
  breakdown: Breakdown,
  known: (code: string) => boolean,
): MeasureOfRow {
  const whole = normaliseCode(written);
  const named = normaliseCode(group);
  const code = known(named) && whole.startsWith(named) ? named : longestKnown(whole, breakdown, known);
  if (code === null) return { kind: 'unknown' };
  if (named !== '' && known(named) && code !== named) return { kind: 'disagree' };
  const suffix = whole.slice(code.length);
  if (suffix === '') return { kind: 'measure', code };
  const meant = SUFFIXES.get(suffix);
  if (meant === undefined)
    return KNOWN_BREAKDOWNS.has(breakdown) ? { kind: 'unknown' } : { kind: 'measure', code };
  if (meant !== breakdown && KNOWN_BREAKDOWNS.has(breakdown)) return { kind: 'disagree' };
  return { kind: 'measure', code };
}

/** The longest known code the text begins with whose rest is a suffix; a new disaggregation may have a new suffix. */
function longestKnown(whole: string, breakdown: Breakdown, known: (code: string) => boolean): string | null {
  for (let length = whole.length; length > 0; length--) {
    const rest = whole.slice(length);
    const code = whole.slice(0, length);
    if ((rest === '' || SUFFIXES.has(rest)) && known(code)) return code;
  }
  if (KNOWN_BREAKDOWNS.has(breakdown)) return null;
  for (let length = whole.length - 1; length > 1; length--) {
    if (/[A-Z]/.test(whole.slice(length)) && known(whole.slice(0, length))) return whole.slice(0, length);
  }
  return null;
}
