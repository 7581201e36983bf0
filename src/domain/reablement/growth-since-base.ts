/**
 * Growth since a base year, split by provider. The share of growth a part met is (A₁ − A₀) ÷ (T₁ − T₀), and means what it
 * seems to mean only if the total rose, the parts sum to it in both years and no part fell: with a part falling, another's
 * share exceeds 100%. Otherwise absolute changes are given. Source: domain notes 4, share of growth.
 */
export interface SplitTotal {
  readonly total: number;
  /** The same names in both years; null where a part is not known. */
  readonly parts: readonly { readonly name: string; readonly value: number | null }[];
}

export interface PartGrowth {
  readonly name: string;
  readonly before: number | null;
  readonly now: number | null;
  /** Null when either year is not known. */
  readonly change: number | null;
}

interface Growth {
  readonly before: number;
  readonly now: number;
  readonly change: number;
  /** Of the base, unrounded; null when the base is 0. */
  readonly percent: number | null;
}

export type NoShareReason = 'part-missing' | 'parts-do-not-sum' | 'total-did-not-rise' | 'part-fell';

export type GrowthSinceBase =
  | (Growth & {
      readonly kind: 'shares';
      /** `share` from 0 to 1; the shares sum to 1. */
      readonly parts: readonly (PartGrowth & { readonly change: number; readonly share: number })[];
    })
  | (Growth & {
      readonly kind: 'changes';
      readonly why: NoShareReason;
      readonly parts: readonly PartGrowth[];
    });

/**
 * growthSinceBase({ total: 384, parts: in-house 284, alternative 100 }, { total: 550, parts: in-house 320, alternative 230 })
 * is 43.2% growth of 166; alternative provision met 130 of it, a share of 0.783.
 */
export function growthSinceBase(base: SplitTotal, latest: SplitTotal): GrowthSinceBase {
  const change = latest.total - base.total;
  const growth: Growth = {
    before: base.total,
    now: latest.total,
    change,
    percent: base.total > 0 ? (change / base.total) * 100 : null,
  };
  const parts = partsOf(base, latest);
  const why = whyNoShare(base, latest, parts);
  if (why !== null) return { ...growth, kind: 'changes', why, parts };
  const shares = parts.map((part) => ({
    ...part,
    change: part.change ?? 0,
    share: (part.change ?? 0) / change,
  }));
  return { ...growth, kind: 'shares', parts: shares };
}

function partsOf(base: SplitTotal, latest: SplitTotal): PartGrowth[] {
  const names = [...new Set([...base.parts, ...latest.parts].map(({ name }) => name))];
  return names.map((name) => {
    const before = numberOf(base, name);
    const now = numberOf(latest, name);
    return { name, before, now, change: before === null || now === null ? null : now - before };
  });
}

function numberOf({ parts }: SplitTotal, name: string): number | null {
  return parts.find((part) => part.name === name)?.value ?? null;
}

function whyNoShare(
  base: SplitTotal,
  latest: SplitTotal,
  parts: readonly PartGrowth[],
): NoShareReason | null {
  if (parts.length === 0 || parts.some(({ change }) => change === null)) return 'part-missing';
  if (!sumsToTotal(base) || !sumsToTotal(latest)) return 'parts-do-not-sum';
  if (latest.total <= base.total) return 'total-did-not-rise';
  return parts.some(({ change }) => (change ?? 0) < 0) ? 'part-fell' : null;
}

/** Counts are whole; the allowance is for costs, which have pence. */
function sumsToTotal({ total, parts }: SplitTotal): boolean {
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  return Math.abs(sum - total) < 1e-6;
}
