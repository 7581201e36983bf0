/** Room beside a plot for the numbers of its value axis. */
import { formatNumber } from '../../domain/figures/house-style.ts';
import { textWidth } from './text-width.ts';
import { TICK_SIZE } from './time-ticks.ts';
import type { ValueAxis } from './value-axis.ts';

export function axisWidth({ ticks, decimals }: Pick<ValueAxis, 'ticks' | 'decimals'>): number {
  const widths = ticks.map((tick) => textWidth(formatNumber(tick, decimals), TICK_SIZE));
  return Math.ceil(Math.max(...widths)) + 12;
}
