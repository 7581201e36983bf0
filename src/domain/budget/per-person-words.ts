/** Spend a person in words, with what it was worked out from. */
import { formatNumber, type HouseStyle } from '../figures/house-style.ts';
import type { SpendPerPerson } from './per-person.ts';
import { poundsInWords } from './pounds-in-words.ts';

const OF: Readonly<Record<'adult' | 'older', { readonly one: string; readonly many: string }>> = {
  adult: { one: 'adult', many: 'adults' },
  older: { one: 'person aged 65 and over', many: 'people aged 65 and over' },
};

/** "£540 for each adult (£119.322m for 221,000 adults)". */
export function perPersonInWords(spend: SpendPerPerson, whom: 'adult' | 'older', style?: HouseStyle): string {
  const people = `${formatNumber(spend.population, 0)} ${OF[whom].many}`;
  const net = poundsInWords(Math.round(spend.netThousands * 100_000), style);
  return `£${formatNumber(spend.pounds, 0)} for each ${OF[whom].one} (${net} for ${people})`;
}
