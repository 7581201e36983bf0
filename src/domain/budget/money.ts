/**
 * Money as whole pence. Never a fraction, never a float sum: every amount is a safe integer, so that what is added up
 * reconciles to the penny. £5.352m is 535_200_000.
 */
export type Pence = number;

/** True for an amount that can be stored: a whole number of pence, at most about £90 trillion. */
export function isPence(value: unknown): value is Pence {
  return Number.isSafeInteger(value);
}
