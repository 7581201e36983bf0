/** Times as people write them, in the reader's own time: "21 November 2026, 14:05". */
import { MONTH_NAMES } from '../../domain/periods/month-names.ts';

export function dayInWords(iso: string): string {
  const time = new Date(iso);
  return `${time.getDate()} ${MONTH_NAMES[time.getMonth()] ?? ''} ${time.getFullYear()}`;
}

export function timeInWords(iso: string): string {
  const time = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${dayInWords(iso)}, ${two(time.getHours())}:${two(time.getMinutes())}`;
}
