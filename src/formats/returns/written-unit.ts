/** The unit of a measure as people write it in a return: "%", "£", "per 10,000 people", "people". */
import type { LocalUnit } from '../../domain/measures/local/local-measure.ts';
import { unitInWords } from '../../domain/series/said-words.ts';

/** Only what is counted every day has a singular of its own: a guessed one would be printed on every page. */
const SINGULARS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['people', ['person', 'people']],
  ['person', ['person', 'people']],
  ['persons', ['person', 'people']],
  ['days', ['day', 'days']],
  ['day', ['day', 'days']],
  ['hours', ['hour', 'hours']],
  ['hour', ['hour', 'hours']],
]);

/** unitOfText('per 10,000 people') is a rate per 10,000; unitOfText('referrals') counts referrals, one of them too. */
export function unitOfText(text: string): LocalUnit {
  const plain = text.trim().toLowerCase();
  if (/^(%|per ?cent|percentage)$/.test(plain)) return { kind: 'percent' };
  if (/^(£|pounds?|pounds sterling|gbp)$/.test(plain)) return { kind: 'pounds' };
  const [, per, many] = /^per ([\d, ]*\d)(?: (.+))?$/.exec(plain) ?? [];
  if (per !== undefined && Number(per.replace(/[, ]/g, '')) > 0)
    return { kind: 'rate', per: Number(per.replace(/[, ]/g, '')), many: many ?? 'people' };
  const [one, counted] = SINGULARS.get(plain) ?? [text.trim(), text.trim()];
  return { kind: 'number', one, many: counted };
}

/** Whether a written unit is that of a measure: "Persons" is people. */
export function isUnit(written: string, unit: LocalUnit): boolean {
  return unitInWords(unitOfText(written)).toLowerCase() === unitInWords(unit).toLowerCase();
}
