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

const TIMES = ['hours', 'days', 'weeks', 'months', 'minutes'];

/**
 * Whether a written unit is plainly another than the measure's, so that the figure cannot be taken as it stands: weeks for
 * days, pounds for a share. "Packages" for people is only another word. contradictsUnit('weeks', days) is true.
 */
export function contradictsUnit(written: string, unit: LocalUnit): boolean {
  if (written.trim() === '') return false;
  const said = unitOfText(written);
  if (said.kind !== unit.kind) return said.kind !== 'number' || TIMES.includes(plainTime(said.many));
  if (said.kind !== 'number' || unit.kind !== 'number') return false;
  const [one, other] = [plainTime(said.many), plainTime(unit.many)];
  return TIMES.includes(one) && TIMES.includes(other) && one !== other;
}

function plainTime(words: string): string {
  const plain = words.trim().toLowerCase();
  return TIMES.find((time) => plain === time || `${plain}s` === time) ?? plain;
}

/** Whether a written unit is that of a measure: "Persons" is people. */
export function isUnit(written: string, unit: LocalUnit): boolean {
  return unitInWords(unitOfText(written)).toLowerCase() === unitInWords(unit).toLowerCase();
}
