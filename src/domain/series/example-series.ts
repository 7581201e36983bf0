/**
 * The example's local figures beside a reader's own. The example never hides a figure of one's own, and leaves nothing
 * behind when it goes: neither its points nor what they said before a correction.
 */
import type { LocalSeries, SeriesPoint } from './series.ts';

/** Every point, and what was decided about the chart, marked as part of the example. */
export function asExample(series: LocalSeries): LocalSeries {
  return {
    ...series,
    points: series.points.map((point) => ({ ...point, example: true as const })),
    ...(series.decisions ? { decisions: { ...series.decisions, example: true as const } } : {}),
  };
}

/** The example laid under what is held: a period the reader has a figure of keeps it. */
export function withExample(own: LocalSeries | null, example: LocalSeries): LocalSeries {
  if (!own) return example;
  const held = new Set(own.points.map(({ period }) => period));
  const points = [...own.points, ...example.points.filter(({ period }) => !held.has(period))];
  const decisions = own.decisions ?? example.decisions;
  const inTime = points.sort((a, b) => (a.period < b.period ? -1 : 1));
  return { ...own, points: inTime, ...(decisions ? { decisions } : {}) };
}

/** What is the reader's own of a series; null when nothing is. */
export function withoutExample(series: LocalSeries): LocalSeries | null {
  if (!hasExample(series)) return series;
  const points = series.points.filter(({ example }) => !example).map(ownPast);
  const { decisions, ...own } = series;
  const kept = decisions && !decisions.example ? { decisions } : {};
  return points.length === 0 ? null : { ...own, points, ...kept };
}

export function hasExample({ points }: LocalSeries): boolean {
  return points.some(({ example, earlier = [] }) => example || earlier.some((past) => past.example));
}

function ownPast({ earlier, ...point }: SeriesPoint): SeriesPoint {
  const own = earlier?.filter(({ example }) => !example) ?? [];
  if (own.length > 0) return { ...point, earlier: own };
  if (earlier === undefined || point.status !== 'revised') return point;
  // What it corrected is gone, so it corrects nothing.
  const { status: _, ...first } = point;
  return first;
}
