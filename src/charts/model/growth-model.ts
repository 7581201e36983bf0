/**
 * A total then and now, split by who provides it, and what each part added or lost. Two bars on one scale; it says no share
 * of growth: whether a share may be said at all is decided in the domain.
 */
import { formatNumber } from '../../domain/figures/house-style.ts';

export interface GrowthPart {
  readonly name: string;
  readonly base: number;
  readonly now: number;
}

export interface GrowthRequest {
  readonly parts: readonly GrowthPart[];
  /** "2022", "12 months to December 2024": what the two bars are of. */
  readonly baseLabel: string;
  readonly nowLabel: string;
  readonly illustrative: boolean;
}

export interface GrowthSegment {
  readonly name: string;
  readonly value: number;
  readonly words: string;
  /** Where it begins and ends, of the longer bar, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

export interface GrowthBar {
  readonly label: string;
  readonly total: string;
  readonly segments: readonly GrowthSegment[];
}

export interface GrowthChange {
  readonly name: string;
  readonly change: number;
  /** "129 more", "12 fewer", "no change". */
  readonly words: string;
}

export interface GrowthModel {
  readonly bars: readonly [GrowthBar, GrowthBar];
  /** In the order of the parts. */
  readonly changes: readonly GrowthChange[];
  readonly total: GrowthChange;
  readonly illustrative: boolean;
}

/** Null when there is nothing to draw, or a part is below zero, which no bar can show. */
export function growthModel({ parts, baseLabel, nowLabel, illustrative }: GrowthRequest): GrowthModel | null {
  const sum = (when: 'base' | 'now'): number => parts.reduce((total, part) => total + part[when], 0);
  const [base, now] = [sum('base'), sum('now')];
  const longest = Math.max(base, now);
  if (longest <= 0 || parts.some((part) => part.base < 0 || part.now < 0)) return null;
  const bar = (when: 'base' | 'now', label: string): GrowthBar => {
    let from = 0;
    const segments = parts.map(({ name, [when]: value }) => {
      const segment = { name, value, words: formatNumber(value, 0), from, to: from + value / longest };
      from = segment.to;
      return segment;
    });
    return { label, total: formatNumber(when === 'base' ? base : now, 0), segments };
  };
  return {
    bars: [bar('base', baseLabel), bar('now', nowLabel)],
    changes: parts.map(({ name, base: then, now: since }) => changeOf(name, since - then)),
    total: changeOf('Total', now - base),
    illustrative,
  };
}

function changeOf(name: string, change: number): GrowthChange {
  const words =
    change === 0 ? 'no change' : `${formatNumber(Math.abs(change), 0)} ${change > 0 ? 'more' : 'fewer'}`;
  return { name, change, words };
}
