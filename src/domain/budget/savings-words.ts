/** Savings in sentences, amounts beside the status. */
import { counted, formatNumber, type HouseStyle } from '../figures/house-style.ts';
import type { Saving } from './budget-year.ts';
import { SAVING_STATUSES, savingsTotals } from './savings.ts';
import { sizeInWords } from './variance-in-words.ts';

/** "2 schemes, £2.353m approved: £1.000m delivered, £0.777m on track, £0.400m needs more, £0.176m at risk or undeliverable." */
export function savingsSentence(schemes: readonly Saving[], style?: HouseStyle): string {
  if (schemes.length === 0) return 'No savings are recorded.';
  const totals = savingsTotals(schemes);
  const parts = SAVING_STATUSES.filter(({ status }) => totals[status] !== 0).map(
    ({ status, words }) => `${sizeInWords(totals[status], style)} ${words.toLowerCase()}`,
  );
  const approved = `${sizeInWords(totals.approved, style)} approved`;
  const start = `${counted(schemes.length, 'scheme', 'schemes')}, ${approved}`;
  const rest =
    totals.difference === 0
      ? ''
      : ` ${sizeInWords(totals.difference, style)} ${totals.difference > 0 ? 'has no status' : 'more than approved has a status'}.`;
  return `${start}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.${rest}`;
}

/** "75.5% of the savings approved are delivered or on track.", null when nothing is approved. */
export function secureSavingsSentence(schemes: readonly Saving[]): string | null {
  const { securePercent } = savingsTotals(schemes);
  if (securePercent === null) return null;
  return `${formatNumber(securePercent, 1)}% of the savings approved are delivered or on track.`;
}
