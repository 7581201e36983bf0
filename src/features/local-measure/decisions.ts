/** What was decided about a chart, changed in one place without touching the rest; nothing empty is left behind. */
import type { PeriodCode } from '../../domain/periods/period.ts';
import type { ChartDecisions } from '../../domain/series/series.ts';
import type { ChartOptions } from '../../domain/series/series-chart.ts';

export function withExcluded(decisions: ChartDecisions, period: PeriodCode, reason: string): ChartDecisions {
  const others = (decisions.excluded ?? []).filter((one) => one.period !== period);
  return tidy({ ...decisions, excluded: [...others, { period, reason }].sort(byPeriod) });
}

export function withoutExcluded(decisions: ChartDecisions, period: PeriodCode): ChartDecisions {
  return tidy({ ...decisions, excluded: (decisions.excluded ?? []).filter((one) => one.period !== period) });
}

/** The limits as the page shows them, kept: a date that was kept before keeps its own reason. */
export function withLimits(decisions: ChartDecisions, options: ChartOptions, reason: string): ChartDecisions {
  const before = new Map(decisions.rebased?.map((one) => [one.period, one.reason]));
  const { limits: _, ...others } = decisions;
  const usual = options.screen && options.baseline === null;
  const baseline = options.baseline === null ? {} : { baseline: options.baseline };
  return tidy({
    ...others,
    rebased: [...new Set(options.rebase)]
      .sort()
      .map((period) => ({ period, reason: before.get(period) ?? reason })),
    ...(usual ? {} : { limits: { screen: options.screen, ...baseline, reason } }),
  });
}

function tidy({ excluded = [], rebased = [], limits }: ChartDecisions): ChartDecisions {
  return {
    ...(excluded.length > 0 ? { excluded } : {}),
    ...(rebased.length > 0 ? { rebased } : {}),
    ...(limits ? { limits } : {}),
  };
}

function byPeriod(a: { readonly period: PeriodCode }, b: { readonly period: PeriodCode }): number {
  return a.period < b.period ? -1 : 1;
}
