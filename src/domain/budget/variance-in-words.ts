/** Over or under, in words: no reader should have to know which sign is bad. */
import type { HouseStyle } from '../figures/house-style.ts';
import type { Pence } from './money.ts';
import { millionsInWords, poundsInWords } from './pounds-in-words.ts';

/** How the size of an amount is written, without its sign. */
export type SizeWords = (amount: Pence, style?: HouseStyle) => string;

const FROM_MILLIONS: Pence = 100_000 * 100;
const LEAST_IN_MILLIONS: Pence = 500 * 100;

/** "£5.352m over", "£0.300m under", "£45,200 over", "on budget"; "not reported" for null. Adverse positive. */
export function varianceInWords(
  variance: Pence | null,
  style: HouseStyle = 'sefton',
  size: SizeWords = sizeInWords,
): string {
  if (variance === null) return 'not reported';
  if (variance === 0) return 'on budget';
  return `${size(variance, style)} ${variance > 0 ? 'over' : 'under'}`;
}

/** "£0.400m worse", "£0.200m better", "no change"; "not known" for null: how a variance moved. */
export function movementInWords(
  movement: Pence | null,
  style: HouseStyle = 'sefton',
  size: SizeWords = sizeInWords,
): string {
  if (movement === null) return 'not known';
  if (movement === 0) return 'no change';
  return `${size(movement, style)} ${movement > 0 ? 'worse' : 'better'}`;
}

/**
 * The size of a difference without its sign: "£0.300m" from £100,000 up in Sefton style, "£45,200" below; an amount that is
 * not nothing is never printed as £0.
 */
export function sizeInWords(amount: Pence, style: HouseStyle = 'sefton'): string {
  const size = Math.abs(amount);
  if (size > 0 && size < 50) return 'less than £1';
  return style === 'sefton' && size >= FROM_MILLIONS ? millionsInWords(size) : poundsInWords(size, style);
}

/**
 * The same where amounts stand under one another: in Sefton style all in millions, "£0.095m", so that a column or a chart is read in
 * one unit. Under £500, which would be printed as £0.000m, in pounds.
 */
export function sizeInColumn(amount: Pence, style: HouseStyle = 'sefton'): string {
  return style === 'sefton' && Math.abs(amount) >= LEAST_IN_MILLIONS
    ? millionsInWords(Math.abs(amount))
    : sizeInWords(amount, style);
}
