/**
 * Whether the local records of a snapshot fit each other: identities used once, every series of a measure that is known
 * and of its frequency, one figure a period in time order, a value or a reason.
 */
import { LOCAL_CATALOGUE } from '../../domain/measures/local/catalogue.ts';
import type { Frequency } from '../../domain/periods/period.ts';
import { parsePeriod } from '../../domain/periods/period.ts';
import { type LocalSeries, type Said, seriesId } from '../../domain/series/series.ts';
import { addRepeats, type IssueList } from './issue-list.ts';
import type { SnapshotContent } from './snapshot-content.ts';

export function addLocalReferenceIssues(list: IssueList, content: SnapshotContent): void {
  const { series, localMeasures, events } = content;
  addRepeats(list, 'series', series, ({ id }) => id);
  addRepeats(list, 'local measure', localMeasures, ({ code }) => code);
  addRepeats(list, 'event', events, ({ id }) => id);
  const measures = [...LOCAL_CATALOGUE, ...localMeasures];
  const frequencies = new Map(measures.map(({ code, frequency }) => [code, frequency]));
  for (const one of series) checkSeries(list, one, frequencies.get(one.measure));
  for (const { id, measures: named } of events) {
    const unknown = named.find((code) => !frequencies.has(code));
    if (unknown !== undefined) list.add(`event ${id}`, `names a measure that is not there: ${unknown}`);
  }
}

function checkSeries(list: IssueList, series: LocalSeries, frequency: Frequency | undefined): void {
  const where = `series ${series.id}`;
  if (series.id !== seriesId(series.area, series.measure)) list.add(where, 'is named after another series');
  if (frequency === undefined) list.add(where, 'is of a measure that is not there');
  else if (frequency !== series.frequency) list.add(where, `must be ${frequency}, as its measure is`);
  let before = '';
  for (const point of series.points) {
    const at = `${where}, ${point.period}`;
    if (parsePeriod(point.period, series.frequency) !== point.period)
      list.add(at, `is no period of a ${series.frequency} series`);
    if (point.period <= before) list.add(at, 'must come once and in time order');
    if (!isWhole(point)) list.add(at, 'must have a value, a range from low to high, or a reason why not');
    before = point.period;
  }
}

/** A figure is a value, a range, or missing for a reason, and never two of them. */
function isWhole({ value, low, high, missing }: Said): boolean {
  const range = low !== undefined && high !== undefined && low <= high;
  if ((low === undefined) !== (high === undefined)) return false;
  return missing === undefined ? value !== null || range : value === null && !range;
}
