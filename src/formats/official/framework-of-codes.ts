/**
 * Which framework a file's measure codes speak of. Codes were used again with other meanings, so a file read under the wrong
 * year would be plausible and false: 1J, 2A1 or 1C1A only exist before 2023-24, 3D1A, 2D1 or 5A1 only from then on.
 */
import {
  type FinancialYear,
  financialYearStarting,
  startOfYear,
  yearsBetween,
} from '../../domain/figures/financial-year.ts';
import { FRAMEWORKS, type FrameworkId } from '../../domain/measures/framework.ts';
import { measureOfRow } from './measure-code.ts';
import type { WrittenCode } from './row-keys.ts';

type KnownCode = (framework: FrameworkId, code: string) => boolean;

/** How many of the different wordings are codes of the framework. */
export function codesExplained(
  codes: readonly WrittenCode[],
  framework: FrameworkId,
  known: KnownCode,
): number {
  const has = (code: string): boolean => known(framework, code);
  return codes.filter((c) => measureOfRow(c.code, c.group, c.breakdown, has).kind === 'measure').length;
}

/** The framework that knows most of the codes, one of `likely` where several know as many; null when none knows any. */
export function frameworkOfCodes(
  codes: readonly WrittenCode[],
  likely: readonly FrameworkId[],
  known: KnownCode,
): FrameworkId | null {
  const ranked = FRAMEWORKS.map(({ id }) => ({ id, explained: codesExplained(codes, id, known) })).sort(
    (a, b) => b.explained - a.explained || Number(likely.includes(b.id)) - Number(likely.includes(a.id)),
  );
  const [best] = ranked;
  return best && best.explained > 0 ? best.id : null;
}

/**
 * The framework a file belongs to when it clearly is not `claimed`: it knows nine in ten of the codes, more than the claimed
 * one does, and one in ten or more are strange to that. Otherwise null: a single strange code is a fault of its row.
 */
export function betterFramework(
  codes: readonly WrittenCode[],
  claimed: FrameworkId,
  likely: readonly FrameworkId[],
  known: KnownCode,
): FrameworkId | null {
  const best = frameworkOfCodes(codes, likely, known);
  if (best === null || best === claimed) return null;
  const explained = codesExplained(codes, best, known);
  const asClaimed = codesExplained(codes, claimed, known);
  const clear = explained >= codes.length * 0.9 && asClaimed <= codes.length * 0.9 && explained > asClaimed;
  return clear ? best : null;
}

/** The years of a framework so far, as far as the layout's years allow. */
export function yearsOfFramework(
  id: FrameworkId,
  layoutYears: readonly FinancialYear[],
): readonly FinancialYear[] {
  const framework = FRAMEWORKS.find((f) => f.id === id);
  if (!framework) return [];
  // No clock here: a framework in force is given its first two years.
  const to = framework.to ?? financialYearStarting(startOfYear(framework.from) + 1);
  const years = yearsBetween(framework.from, to);
  const narrowed = years.filter((year) => layoutYears.includes(year));
  return narrowed.length > 0 ? narrowed : years;
}
