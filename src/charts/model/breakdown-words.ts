/** What the picture of ages and sexes says: what each group's figure is, without a claim about why. */
import { TOTAL } from '../../domain/figures/breakdown.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import { valueInWords } from '../../domain/measures/measure-value.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { BreakdownModel } from './breakdown-model.ts';
import { scaleInWords } from './unit-words.ts';

/** "18 to 64", "men", "everyone": a group inside a sentence. */
export function groupInWords(breakdown: string): string {
  const words: Readonly<Record<string, string>> = { [TOTAL]: 'everyone', Female: 'women', Male: 'men' };
  return words[breakdown] ?? breakdown.replace(/(\d)-(\d)/g, '$1 to $2');
}

/**
 * "Sefton: from 62.5% (85 and over) to 74.0% (18 to 64)": the groups with the lowest and the highest figure. Where all are
 * the same, or only one has a figure, it says that.
 */
export function breakdownTitle({ rows }: BreakdownModel, council: string): string {
  const held = rows.filter(({ breakdown, value }) => breakdown !== TOTAL && value !== null);
  const sorted = [...held].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return `No figure for ${council} by group`;
  if (lowest === highest) return `${council}: ${said(lowest)}, the only group with a figure`;
  if (lowest.value === highest.value) return `${council}: ${figure(lowest)} for every group with a figure`;
  return `${council}: from ${said(lowest)} to ${said(highest)}`;
}

function said(position: Position): string {
  return `${figure(position)} (${groupInWords(position.breakdown)})`;
}

function figure({ value, measure }: Position): string {
  return value === null ? '' : valueInWords(value, measure);
}

export function breakdownSubtitle(
  model: BreakdownModel,
  { measure, year }: Position,
  names: { readonly council: string; readonly region: string | null },
  style: HouseStyle = 'sefton',
): string {
  const whose = [names.council, 'England', names.region].filter(Boolean).join(', ');
  const margins = model.margins
    ? ' The pale bars show the survey’s margin of error; where they overlap there may be no difference.'
    : '';
  return `${measure.plainName} by group. ${capitalised(scaleInWords(measure))}, ${whose}, ${formatYear(year, style)}.${margins}`;
}
