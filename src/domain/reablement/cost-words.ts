/** Cost in words, with what it was worked out from. */
import { counted, formatNumber } from '../figures/house-style.ts';
import { costPerPerson } from './cost-per-person.ts';

/** costInWords(1_014_000, 607) is "£1,671 a person (£1,014,000 for 607 people)". Null without people. */
export function costInWords(spend: number, people: number): string | null {
  const cost = costPerPerson(spend, people);
  if (cost === null) return null;
  return `${poundsInWords(cost)} a person (${poundsInWords(spend)} for ${counted(people, 'person', 'people')})`;
}

/** Whole pounds: "£1,671". */
export function poundsInWords(pounds: number): string {
  return pounds < 0 ? `−£${formatNumber(-pounds, 0)}` : `£${formatNumber(pounds, 0)}`;
}
