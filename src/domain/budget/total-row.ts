/** Whether a row of a list says itself that it is a total: what it sums would be counted twice. */
const TOTAL = /^(?:sub-?\s?total|grand total|totals?)\b/i;

/** isTotalRow('Sub-total adults') and isTotalRow('Total') are true, isTotalRow('S1') is not. */
export function isTotalRow(name: string): boolean {
  return TOTAL.test(name.trim());
}
