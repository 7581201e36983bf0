/**
 * The part of the population a figure is about. `Total` is the headline; others are as published,
 * with ages written `18-64` whatever the file wrote (`18 to 64`, `18–64`).
 */
export type Breakdown = string;

export const TOTAL: Breakdown = 'Total';

const KNOWN: readonly Breakdown[] = [
  TOTAL,
  '18-64',
  '65 and over',
  '64 and under',
  '65-74',
  '65-84',
  '75-84',
  '85 and over',
  'Female',
  'Male',
];

const BY_LOWER_CASE = new Map(KNOWN.map((name) => [name.toLowerCase(), name]));

export function normaliseBreakdown(written: string): Breakdown {
  const tidy = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(\d)\s*(?:to|\u2013|-)\s*(\d)/g, '$1-$2');
  return BY_LOWER_CASE.get(tidy.toLowerCase()) ?? tidy;
}

/** Headline first, then ages, then sex, then anything else in alphabetical order. */
export function compareBreakdowns(a: Breakdown, b: Breakdown): number {
  const order = (name: Breakdown): number => (KNOWN.includes(name) ? KNOWN.indexOf(name) : KNOWN.length);
  return order(a) - order(b) || a.localeCompare(b, 'en');
}
