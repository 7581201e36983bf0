/** Block-booked use in words. A share is never rounded into "all" or "none" when it is neither. */
import { formatNumber } from '../figures/house-style.ts';
import type { BlockUse } from './block-booking.ts';

/** "412 of 460 hours used, 90%; 48 hours paid for and not used". */
export function blockUseInWords(use: BlockUse): string {
  const share = `${hours(use.used)} of ${hours(use.bought)} hours used, ${percentInWords(use)}`;
  if (use.beyond > 0) return `${share}; ${hoursInWords(use.beyond)} more than were bought`;
  if (use.unused === 0) return `${share}; none paid for and not used`;
  return `${share}; ${hoursInWords(use.unused)} paid for and not used`;
}

function percentInWords({ percent, unused, used }: BlockUse): string {
  if (unused > 0 && percent >= 99.5) return 'over 99%';
  if (used > 0 && percent < 0.5) return 'under 1%';
  return `${formatNumber(percent, 0)}%`;
}

function hoursInWords(value: number): string {
  return `${hours(value)} ${value === 1 ? 'hour' : 'hours'}`;
}

function hours(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}
