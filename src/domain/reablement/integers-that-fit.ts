/**
 * The whole numbers behind a published sentence such as "550 people, 43% more than in 2022; 78% of the increase met by
 * alternative provision". Percentages are whole and rounded half up, so several answers fit: they are shown as a note and
 * never stored as figures.
 */
export interface ReportedGrowth {
  /** The latest total; a total and not the increase (domain notes 4: 43% only fits so). */
  readonly total: number;
  /** Above 0, whole. */
  readonly growthPercent: number;
  /** 0 to 100, whole. */
  readonly sharePercent: number;
}

export interface FittingIntegers {
  readonly base: number;
  readonly increase: number;
  /** What the part may have grown by, upwards; never empty. */
  readonly part: readonly number[];
}

/**
 * integersThatFit({ total: 550, growthPercent: 43, sharePercent: 78 }): base 384, increase 166, part 129 or 130; base 385,
 * increase 165, part 128 or 129. Empty when nothing fits.
 */
export function integersThatFit({ total, growthPercent, sharePercent }: ReportedGrowth): FittingIntegers[] {
  const fitting: FittingIntegers[] = [];
  if (growthPercent <= 0) return fitting;
  const lowest = Math.max(1, Math.floor((total * 200) / (201 + 2 * growthPercent)) - 1);
  for (let base = lowest; base < total && !isBelow(total - base, base, growthPercent); base++) {
    const increase = total - base;
    if (!roundsTo(increase, base, growthPercent)) continue;
    const part = wholeNumbersUpTo(increase).filter((grown) => roundsTo(grown, increase, sharePercent));
    if (part.length > 0) fitting.push({ base, increase, part });
  }
  return fitting;
}

/** True when part ÷ whole, in per cent rounded half up, is `percent`: asked in whole numbers. */
function roundsTo(part: number, whole: number, percent: number): boolean {
  return 200 * part >= (2 * percent - 1) * whole && 200 * part < (2 * percent + 1) * whole;
}

function isBelow(part: number, whole: number, percent: number): boolean {
  return 200 * part < (2 * percent - 1) * whole;
}

function wholeNumbersUpTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, i) => i);
}
