/** Growth since a base year in sentences: shares where they hold, absolute changes and the reason where they do not. */
import { capitalised } from '../../lib/capitalised.ts';
import { formatNumber, listInWords } from '../figures/house-style.ts';
import type { GrowthSinceBase, NoShareReason, PartGrowth } from './growth-since-base.ts';

export interface GrowthNames {
  /** "in the 12 months to December 2024". */
  readonly when: string;
  /** "in 2022": the base, as the sentence takes it. */
  readonly baseWhen: string;
  readonly one: string;
  readonly many: string;
  /** The part whose share is told: "alternative provision", by the name it has among the parts. */
  readonly tell: { readonly name: string; readonly words: string };
}

const WHY: Readonly<Record<NoShareReason, string>> = {
  'part-missing': 'the parts are not all known in both years',
  'parts-do-not-sum': 'the parts do not sum to the total',
  'total-did-not-rise': 'the total did not rise',
  'part-fell': 'one part fell while the total rose',
};

/** "550 people in the 12 months to December 2024, 43% more than in 2022 (384)." */
export function growthSentence(growth: GrowthSinceBase, names: GrowthNames): string {
  const { now, before, change, percent } = growth;
  const amount = `${formatNumber(now, 0)} ${now === 1 ? names.one : names.many} ${names.when}`;
  const base = `${names.baseWhen} (${formatNumber(before, 0)})`;
  if (change === 0) return `${amount}, the same as ${base}.`;
  const by = percent === null ? formatNumber(Math.abs(change), 0) : percentInWords(Math.abs(percent));
  return `${amount}, ${by} ${change > 0 ? 'more' : 'fewer'} than ${base}.`;
}

/**
 * "78% of the increase (130 of 166) was met by alternative provision." Where no share holds: "In-house fell by 4 and
 * alternative rose by 12. No share of the increase is given, because one part fell while the total rose."
 */
export function shareOfGrowthSentence(growth: GrowthSinceBase, { tell }: GrowthNames): string | null {
  if (growth.kind === 'changes') return changesSentence(growth.parts, growth.why);
  const part = growth.parts.find(({ name }) => name === tell.name);
  if (!part) return null;
  const of = `(${formatNumber(part.change, 0)} of ${formatNumber(growth.change, 0)})`;
  return `${percentInWords(part.share * 100)} of the increase ${of} was met by ${tell.words}.`;
}

function changesSentence(parts: readonly PartGrowth[], why: NoShareReason): string {
  const said = parts.flatMap(({ name, change }) => (change === null ? [] : [`${name} ${moved(change)}`]));
  const changes = said.length > 0 ? `${capitalised(listInWords(said))}. ` : '';
  return `${changes}No share of the increase is given, because ${WHY[why]}.`;
}

function moved(change: number): string {
  if (change === 0) return 'stayed the same';
  return `${change > 0 ? 'rose' : 'fell'} by ${formatNumber(Math.abs(change), 0)}`;
}

/** A share that is not nothing and not all is never rounded into either. */
function percentInWords(percent: number): string {
  if (percent > 0 && percent < 0.5) return 'under 1%';
  if (percent >= 99.5 && percent < 100) return 'over 99%';
  return `${formatNumber(percent, 0)}%`;
}
