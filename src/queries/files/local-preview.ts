/** Returns and registers of a batch as the page shows them: what they would change, in words, and what to look at twice. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { besideExampleInWords } from '../../domain/series/illustrative-words.ts';
import { checkReturn } from '../../domain/series/return-checks.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { Batch } from './batches.ts';
import type { LocalPreview } from './file-preview.ts';
import { firstChanges } from './first-changes.ts';
import { localChange } from './local-change.ts';
import { localRecordsOf } from './local-records-of.ts';
import { countsOf, type PlannedLocal, planLocal } from './plan-local.ts';
import type { LocalFile } from './read-local.ts';
import { now } from './under-way.ts';

/** More are said as a number. */
const MOST_QUESTIONS = 12;

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
  const besideExample = besideExampleInWords(planned.series);
  const { changes, more } = firstChanges([...corrected, ...added]);
  const warnings = file.form === 'return' ? questionsAbout(file, holdings, area) : [];
  return {
    kind: 'local',
    name: file.name,
    form: file.form,
    area,
    ledger: file.ledger,
    notes: besideExample === null ? file.notes : [...file.notes, besideExample],
    warnings,
    counts: countsOf(planned),
    measures: new Set(file.rows.map(({ measure }) => measure)).size,
    newMeasures: newMeasures.map(({ code, title, unit, frequency, polarity }) => ({
      code,
      title,
      unit,
      frequency,
      polarity,
    })),
    changes: changes.flatMap((change) => {
      const measure = holdings.measureOf(change.measure);
      return measure ? [localChange(measure, change)] : [];
    }),
    more,
  };
}

/** Figures worked out from a register are not asked about: nobody can have slipped a key in them. */
function questionsAbout({ rows }: LocalFile, holdings: LocalHoldings, area: OnsCode): string[] {
  const { measureOf, seriesOf, measures } = holdings;
  const asAt = now().slice(0, 10);
  const sentences = checkReturn({ rows, measureOf, seriesOf, area, measures, asAt }).map(
    ({ sentence }) => sentence,
  );
  const more = sentences.length - MOST_QUESTIONS;
  return more > 0
    ? [...sentences.slice(0, MOST_QUESTIONS), `${more} more figures like these should be looked at twice.`]
    : sentences;
}
