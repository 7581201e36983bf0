/**
 * The local part of the example: Sefton’s series and events. What reports and the Office for National Statistics say stands
 * as they say it; everything else is invented, says so, and passes through the reported points.
 */
import { SEFTON } from '../../src/domain/figures/area.ts';
import { LOCAL_CATALOGUE } from '../../src/domain/measures/local/catalogue.ts';
import type { LocalCode, LocalMeasure } from '../../src/domain/measures/local/local-measure.ts';
import { endOfPeriod, type PeriodCode } from '../../src/domain/periods/period.ts';
import { emptySeries } from '../../src/domain/series/add-return.ts';
import type { LocalRecords } from '../../src/domain/series/holdings.ts';
import type { LocalSeries, SeriesPoint } from '../../src/domain/series/series.ts';
import { assert } from '../../src/lib/assert.ts';
import { admissions } from './local/admissions.ts';
import { EXAMPLE_EVENTS } from './local/events.ts';
import type { ExamplePoint } from './local/example-point.ts';
import { homeCareFlows } from './local/home-care-flows.ts';
import { homeCareList } from './local/home-care-list.ts';
import { type PopulationFacts, populationFor, populations } from './local/populations.ts';
import { reablementOutcomes } from './local/reablement-outcomes.ts';
import { reablementSeries } from './local/reablement-series.ts';
import { REPORT_2022 } from './local/report-2022.ts';
import { REPORT_2025 } from './local/report-2025.ts';

/** The same facts give the same records. Series are in the order of the catalogue; a measure with no figure has none. */
export function localExample(facts: PopulationFacts): LocalRecords {
  const invented: readonly ExamplePoint[] = [
    ...homeCareList(),
    ...homeCareFlows(),
    ...reablementSeries((month) => populationFor(facts, '65-over', month)),
    ...reablementOutcomes(),
    ...admissions((ages, month) => populationFor(facts, ages, month)),
  ];
  const known = [...REPORT_2022, ...REPORT_2025, ...populations(facts)];
  return { measures: [], series: seriesOf([...invented, ...known]), events: EXAMPLE_EVENTS };
}

/** Limits begin anew with the first figure that an event of the example is wholly behind. */
function rebasedAtEvents(
  { code, frequency }: LocalMeasure,
  points: readonly SeriesPoint[],
): { readonly period: PeriodCode; readonly reason: string }[] {
  if (frequency === 'yearly') return [];
  return EXAMPLE_EVENTS.filter(({ measures }) => measures.includes(code)).flatMap(({ date, text }) => {
    const first = points.find(({ period }) => endOfPeriod(period, frequency) >= date);
    return first && first !== points[0] ? [{ period: first.period, reason: text }] : [];
  });
}

/** A later point of the same period replaces an earlier one. */
function seriesOf(points: readonly ExamplePoint[]): LocalSeries[] {
  const byMeasure = new Map<LocalCode, Map<PeriodCode, SeriesPoint>>();
  for (const { measure, point } of points) {
    const periods = byMeasure.get(measure) ?? new Map<PeriodCode, SeriesPoint>();
    byMeasure.set(measure, periods.set(point.period, point));
  }
  const series = LOCAL_CATALOGUE.flatMap((measure) => {
    const periods = byMeasure.get(measure.code);
    if (periods === undefined) return [];
    const inTime = [...periods.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
    const rebased = rebasedAtEvents(measure, inTime);
    const decisions = rebased.length > 0 ? { decisions: { rebased } } : {};
    return [{ ...emptySeries(SEFTON, measure), points: inTime, ...decisions }];
  });
  assert(series.length === byMeasure.size, 'The example has a measure the catalogue does not know');
  return series;
}
