/**
 * Reads an amount of money as written in a report, a grid or a ledger extract. Worked out on the digits, never on a
 * fraction, so that £5.352m is exactly 535,200,000 pence. It guesses nothing: what is not surely an amount is null, and a
 * dash or a blank is null too, because missing is never zero.
 */
import { type AmountUnit, POWER_OF_UNIT } from './amount-unit.ts';
import { isPence, type Pence } from './money.ts';

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const SCALE = /\s?(k|thousand|m|mn|million|bn|billion)$/i;
const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
};

/**
 * "1,234.56", "£5.352m", "£2k", "(1,234)", "-1,234", "−£1,234", "1,234-" and "1,234CR" (both below zero, as ledgers print
 * credits). `unit` is what a number without its own unit stands for. Null when it cannot be read, when a separator is out of
 * place ("1,23"), when it is finer than a penny, and when two signs of being negative meet ("(-5)").
 */
export function parsePounds(text: string, unit: AmountUnit = 'pounds'): Pence | null {
  const { body, negative } = signOf(text.trim().replace(/[\u00a0\u202f\u2009]/g, ' '));
  const bare = body.replace(/^£\s?/, '');
  const scale = SCALE.exec(bare);
  const power = scale ? POWERS[(scale[1] ?? '').toLowerCase()] : POWER_OF_UNIT[unit];
  const digits = DIGITS.exec(scale ? bare.slice(0, scale.index) : bare);
  if (!digits || negative === null || power === undefined) return null;
  const pence = shifted((digits[1] ?? '').replaceAll(',', ''), digits[2] ?? '', power + 2);
  if (pence === null || !isPence(pence)) return null;
  return negative && pence !== 0 ? -pence : pence;
}

/** Takes the sign off; `negative` is null when more than one way of saying it is used. */
function signOf(text: string): { body: string; negative: boolean | null } {
  let body = text;
  let times = 0;
  const take = (pattern: RegExp): void => {
    const match = pattern.exec(body);
    if (!match) return;
    body = (match[1] ?? '').trim();
    times += 1;
  };
  take(/^[-\u2212](.+)$/);
  take(/^£?\s?\((.+)\)$/);
  take(/^£\s?[-\u2212](.+)$/);
  take(/^(.+)[-\u2212]$/);
  take(/^(.+?)\s?CR$/i);
  if (times === 0) body = body.replace(/\s?DR$/i, '').replace(/^\+/, '');
  return { body, negative: times > 1 ? null : times === 1 };
}

/** "5" and "352" moved 8 places to the left of the point are 535,200,000; null when digits other than 0 are left over. */
function shifted(whole: string, fraction: string, places: number): number | null {
  if (/[1-9]/.test(fraction.slice(places))) return null;
  return Number(whole + fraction.slice(0, places).padEnd(places, '0'));
}
