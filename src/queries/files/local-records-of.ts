/** The local records of a snapshot's content, as the domain lays them out. */
import type { LocalRecords } from '../../domain/series/holdings.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';

export function localRecordsOf({ series, localMeasures, events }: SnapshotContent): LocalRecords {
  return { series, measures: localMeasures, events };
}
