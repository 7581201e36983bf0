/** Pounds for a file: two decimals, no separators, a plain minus, so that any program reads the very same pence back. */
import type { Pence } from './money.ts';

/** poundsExact(-123_450) is "-1234.50"; poundsExact(null) is "", because missing is never zero. */
export function poundsExact(pence: Pence | null): string {
  if (pence === null) return '';
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
