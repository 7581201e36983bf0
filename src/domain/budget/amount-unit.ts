/**
 * What a bare number of a table stands for: pounds, thousands or millions of pounds. Said once for a table or a column, it
 * never overrides a unit written with the amount itself.
 */
export type AmountUnit = 'pounds' | 'thousands' | 'millions';

/** Powers of ten from a number in the unit to pounds. */
export const POWER_OF_UNIT: Readonly<Record<AmountUnit, number>> = { pounds: 0, thousands: 3, millions: 6 };

/** The unit a column header or a caption tells: "Budget £000", "£'000s" and "£k" are thousands, "£m" millions. Null if none. */
export function unitOfHeader(header: string): AmountUnit | null {
  const text = header.toLowerCase().replace(/[\u2018\u2019'`\s]/g, '');
  if (/£?000s?(?!\d)/.test(text.replace(/\d[\d,.]*000/g, '')) || /£k\b|\(k\)|thousand/.test(text))
    return 'thousands';
  if (/£m(illions?|n)?(?![a-z])|million/.test(text)) return 'millions';
  return /£|pounds/.test(text) ? 'pounds' : null;
}
