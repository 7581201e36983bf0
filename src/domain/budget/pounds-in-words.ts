/**
 * Amounts as people read them, rounded. What must add up to the penny is printed with `exactPounds` or, in files, with
 * `poundsExact`.
 */
import { formatNumber, type HouseStyle, roundTo } from '../figures/house-style.ts';
import type { Pence } from './money.ts';

const PENCE_IN_A_MILLION = 100_000_000;
const MINUS = '\u2212';

/** "£2.254m", "£104,000", "−£1.200m" in Sefton style; "£2.3 million", "£104,000" in GOV.UK style. Under £1m whole pounds. */
export function poundsInWords(pence: Pence, style: HouseStyle = 'sefton'): string {
  const sign = roundTo(pence / 100, 0) < 0 ? MINUS : '';
  const size = Math.abs(pence);
  return `${sign}${inMillions(size) ? millionsInWords(size, style) : `£${formatNumber(size / 100, 0)}`}`;
}

/** Always in millions: "£0.300m", "£0.3 million". For amounts of one table, or of at least £100,000. */
export function millionsInWords(pence: Pence, style: HouseStyle = 'sefton'): string {
  const millions = pence / PENCE_IN_A_MILLION;
  if (style === 'sefton') return `£${formatNumber(millions, 3)}m`;
  const rounded = roundTo(millions, 1);
  return `£${formatNumber(rounded, Number.isInteger(rounded) ? 0 : 1)} million`;
}

/** To the penny, pence only where there are any: "£12,933,000", "−£1,234.50". For sums the reader checks. */
export function exactPounds(pence: Pence): string {
  const size = formatNumber(Math.abs(pence) / 100, pence % 100 === 0 ? 0 : 2);
  return `${pence < 0 ? MINUS : ''}£${size}`;
}

/** £999,999.60 is printed as £1.000m, not as £1,000,000. */
function inMillions(size: Pence): boolean {
  return roundTo(size / 100, 0) >= 1_000_000;
}
