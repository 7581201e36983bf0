/** Returns and registers of a batch as the page shows them: what they would change, in words, and what to look at twice. */
import type { OnsCode } from '../../domain/figures/area.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import type { ReturnChange } from '../../domain/series/add-return.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { checkReturn } from '../../domain/series/return-checks.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { Batch } from './batches.ts';
import type { LocalChange, LocalPreview } from './file-preview.ts';
import { localRecordsOf } from './local-records-of.ts';
import { countsOf, type PlannedLocal, planLocal } from './plan-local.ts';
import type { LocalFile } from './read-local.ts';

/** More rows than this are not read. */
const MOST_CHANGES = 50;

export function localPreviews(batch: Batch, held: SnapshotContent): ReadonlyMap<LocalFile, LocalPreview> {
  const files = batch.files.filter((file) => file.kind === 'local');
  const plan = planLocal(files, localRecordsOf(held), { council: batch.council, day: '' });
  return new Map(
    files.flatMap((file, i) => {
      const planned = plan.files[i];
      return planned ? [[file, localPreview(file, planned, batch.council)] as const] : [];
    }),
  );
}

function localPreview(file: LocalFile, planned: PlannedLocal, area: OnsCode): LocalPreview {
  const { holdings, corrected, added, newMeasures } = planned;
  const changes = [...corrected, ...added];
  const warnings = checkReturn({
    rows: file.rows,
    measureOf: holdings.measureOf,
    seriesOf: (of, code) => holdings.seriesOf(of, code),
    area,
  });
  return {
    kind: 'local',
    name: file.name,
    form: file.form,
    area,
    ledger: file.ledger,
    notes: file.notes,
    warnings: warnings.map(({ sentence }) => sentence),
    counts: countsOf(planned),
    measures: new Set(file.rows.map(({ measure }) => measure)).size,
    newMeasures: newMeasures.map(({ code, title, unit, frequency, polarity }) => ({
      code,
      title,
      unit,
      frequency,
      polarity,
    })),
    changes: changes.slice(0, MOST_CHANGES).flatMap((change) => changeInWords(change, holdings)),
    more: Math.max(0, changes.length - MOST_CHANGES),
  };
}

function changeInWords(change: ReturnChange, { measureOf }: LocalHoldings): LocalChange[] {
  const measure = measureOf(change.measure);
  if (!measure) return [];
  return [
    {
      title: measure.title,
      period: periodInWords(change.period, measure.frequency),
      before: change.before && saidInWords(change.before, measure),
      after: saidInWords(change.after, measure),
    },
  ];
}
