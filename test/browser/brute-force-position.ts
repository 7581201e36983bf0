/**
 * A position worked out the long way, on whole numbers only: each value against each other value, cuts as fractions.
 * It shares no line with the dashboard; where the two differ, one of them is wrong.
 */

/** What the calculation needs of a measure. */
export interface MeasureFacts {
  readonly lowerIsBetter: boolean;
  /** 100 for a percentage, 100,000 for a rate; null where people cannot be counted. */
  readonly scale: number | null;
}

/** Named as the columns of the table. */
interface BruteForce {
  readonly n: number | null;
  readonly rank: number | null;
  readonly tied: number | null;
  readonly quartile: number | null;
  readonly worst: number | null;
  readonly cut_lower: number | null;
  readonly median: number | null;
  readonly cut_upper: number | null;
  readonly best: number | null;
  readonly gap_people: number | null;
  readonly gap_points: number | null;
}

const NOTHING: BruteForce = {
  n: null,
  rank: null,
  tied: null,
  quartile: null,
  worst: null,
  cut_lower: null,
  median: null,
  cut_upper: null,
  best: null,
  gap_people: null,
  gap_points: null,
};

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** As a whole number of thousandths: no published outcome has more than three decimals. */
function thousandths(text: string): number {
  const whole = Math.round(Number(text) * 1000);
  if (whole / 1000 !== Number(text)) throw new Error(`${text} has more than three decimals.`);
  return whole;
}

/** Cuts are quarters of thousandths, so four times a value compares with them exactly. Type 7; 1 is the best quartile. */
export function bruteForcePosition(
  values: readonly string[],
  own: string,
  parts: { readonly numerator: string; readonly denominator: string },
  { lowerIsBetter, scale }: MeasureFacts,
): BruteForce {
  const sign = lowerIsBetter ? -1 : 1;
  const all = values.filter(isNumber).map((text) => sign * thousandths(text));
  all.sort((a, b) => a - b);
  if (all.length === 0) return NOTHING;
  const cut = (quarter: number): number => {
    const place = (all.length - 1) * quarter;
    const below = all[Math.floor(place / 4)] ?? 0;
    const above = all[Math.ceil(place / 4)] ?? 0;
    return 4 * below + (place % 4) * (above - below);
  };
  const [low, middle, high] = [cut(1), cut(2), cut(3)];
  const shown = (quarters: number): number => (sign * quarters) / 4000;
  const mine = isNumber(own) ? sign * thousandths(own) : null;
  const better = mine === null ? 0 : all.filter((value) => value > mine).length;
  const hasQuartile = mine !== null && all.length >= 8;
  const quartile = !hasQuartile
    ? null
    : 4 * mine >= high
      ? 1
      : 4 * mine >= middle
        ? 2
        : 4 * mine >= low
          ? 3
          : 4;
  const short = quartile !== null && quartile > 1 && mine !== null ? high - 4 * mine : null;
  return {
    n: all.length,
    rank: mine === null ? null : better + 1,
    tied: mine === null ? null : all.filter((value) => value === mine).length,
    quartile,
    worst: shown(4 * (all[0] ?? 0)),
    cut_lower: shown(low),
    median: shown(middle),
    cut_upper: shown(high),
    best: shown(4 * (all.at(-1) ?? 0)),
    gap_people:
      short === null || scale === null ? null : peopleBetween(parts, sign * high, lowerIsBetter, scale),
    gap_points: short === null ? null : short / 4000,
  };
}

/** Counts people one by one until the threshold (in quarters of thousandths) is met. */
function peopleBetween(
  { numerator, denominator }: { readonly numerator: string; readonly denominator: string },
  threshold: number,
  lowerIsBetter: boolean,
  scale: number,
): number | null {
  if (!isNumber(numerator) || !isNumber(denominator) || Number(denominator) === 0) return null;
  const step = lowerIsBetter ? -1 : 1;
  const target = BigInt(threshold) * BigInt(denominator);
  for (let people = 0; ; people += 1) {
    const reached = BigInt(Number(numerator) + step * people) * 4000n * BigInt(scale);
    if (lowerIsBetter ? reached <= target : reached >= target) return people === 0 ? null : people;
  }
}
