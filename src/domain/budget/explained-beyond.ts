/** Whether causes, or people and price, explain more than there is to explain: that leaves nothing unexplained. */
import type { Pence } from './money.ts';

/** `notExplained` is the whole less what is explained. Of 750 with 827 explained −77 is left: true. */
export function isExplainedBeyond(whole: Pence, notExplained: Pence): boolean {
  return notExplained !== 0 && Math.sign(notExplained) !== Math.sign(whole);
}
