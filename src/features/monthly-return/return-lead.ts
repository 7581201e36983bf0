/** The sentence a month's return opens with: what is asked, what is held, what is still empty. */
import { counted, formatNumber } from '../../domain/figures/house-style.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import type { ReadSheet } from './read-sheet.ts';

/**
 * "133 figures of Sefton are asked for in December 2024: 12 are held, 121 are still empty." Illustrative figures count as
 * empty, because they are invented.
 */
export function leadInWords(sheet: ReadSheet, name: string, month: PeriodCode): string {
  const asked = sheet.size;
  const held = [...sheet.values()].filter(({ held: { point } }) => point !== null).length;
  const of = `${counted(asked, 'figure', 'figures')} of ${name} ${asked === 1 ? 'is' : 'are'} asked for in ${periodInWords(month, 'monthly')}`;
  if (held === 0) return `${of}, and none is held yet.`;
  if (held === asked) return `${of}, and all are held.`;
  const are = (count: number): string => `${formatNumber(count, 0)} ${count === 1 ? 'is' : 'are'}`;
  return `${of}: ${are(held)} held, ${are(asked - held)} not yet.`;
}
