/** Today by the reader's own clock; domain has none, so pages pass it in. */
import type { IsoDate } from '../../domain/periods/iso-date.ts';

export function today(now: Date = new Date()): IsoDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
