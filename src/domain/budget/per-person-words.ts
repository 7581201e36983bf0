/** Spend a person in words, with what it was worked out from. */
import { formatNumber, type HouseStyle, roundTo } from '../figures/house-style.ts';
import type { SpendPerPerson } from './per-person.ts';
import { poundsInWords } from './pounds-in-words.ts';

const OF: Readonly<Record<'adult' | 'older', { readonly one: string; readonly many: string }>> = {
  adult: { one: 'adult', many: 'adults' },
  older: { one: 'person aged 65 and over', many: 'people aged 65 and over' },
};

/** "£540", "−£77": whole pounds, enough for amounts a person. */
export function poundsAPerson(pounds: number): string {
  const size = formatNumber(Math.abs(pounds), 0);
  return `${roundTo(pounds, 0) < 0 ? '\u2212' : ''}£${size}`;
}

/** "for each adult", "for each person aged 65 and over". */
export function eachInWords(whom: 'adult' | 'older'): string {
  return `for each ${OF[whom].one}`;
}

/** "£540 for each adult (£119.322m for 221,000 adults)". */
export function perPersonInWords(spend: SpendPerPerson, whom: 'adult' | 'older', style?: HouseStyle): string {
  const people = `${formatNumber(spend.population, 0)} ${OF[whom].many}`;
  const net = poundsInWords(Math.round(spend.netThousands * 100_000), style);
  return `${poundsAPerson(spend.pounds)} ${eachInWords(whom)} (${net} for ${people})`;
}
