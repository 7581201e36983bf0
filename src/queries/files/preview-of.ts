/** A batch as the page shows it: the plan without the figures. */
import { councilsNamed } from '../../domain/releases/councils-named.ts';
import { HEADLINE } from '../../domain/releases/figure-block.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { Batch } from './batches.ts';
import type { BatchPreview, FilePreview, OfficialPreview, RefusedFile } from './file-preview.ts';
import { firstChanges } from './first-changes.ts';
import { localPreviews } from './local-preview.ts';
import { mappingQuestion } from './mapping-question.ts';
import { moneyPreviews } from './money-preview.ts';
import { type PlannedFile, planBatch } from './plan-batch.ts';
import type { ReadFile } from './read-file.ts';
import { type RefusedRead, refused } from './refused-file.ts';
import { snapshotPreview } from './snapshot-preview.ts';
import { spendPreviews } from './spend-preview.ts';

export function previewOf(batch: Batch, held: SnapshotContent): BatchPreview {
  const plan = planBatch(batch, held, '');
  const local = localPreviews(batch, held);
  const money = moneyPreviews(batch, held);
  const spend = spendPreviews(batch, held);
  const files = batch.files.map((file, i): FilePreview => {
    const planned = plan[i];
    if (file.kind === 'official' && planned) return officialPreview(batch, file, planned);
    if (file.kind === 'local') return local.get(file) ?? refusedPreview(refused(file.name, ''));
    if (file.kind === 'budget' || file.kind === 'savings')
      return money.get(file) ?? refusedPreview(refused(file.name, ''));
    if (file.kind === 'spend') return spend.get(file) ?? refusedPreview(refused(file.name, ''));
    if (file.kind === 'spend-question') {
      const { name, sentence, needs, told } = file;
      return { kind: 'spend-question', name, sentence, needs, told };
    }
    if (file.kind === 'mapping') return mappingQuestion(file);
    if (file.kind === 'snapshot') return snapshotPreview(batch.council, file, held);
    if (file.kind === 'year-needed') {
      const { name, sentence, suggested } = file;
      return { kind: 'year-needed', name, sentence, suggested };
    }
    return refusedPreview(file.kind === 'refused' ? file : refused(file.name, ''));
  });
  return { batch: batch.id, files };
}

function refusedPreview({ name, sentence, extract }: RefusedRead): RefusedFile {
  const offers = extract ? (extract.remembered ? 'other-columns' : 'columns') : null;
  return { kind: 'refused', name, sentence, offers };
}

function officialPreview(
  { council }: Batch,
  { name, reading, yearAsked }: Extract<ReadFile, { kind: 'official' }>,
  { comparison, besides, losingCounts, replaces, whole }: PlannedFile,
): OfficialPreview {
  const { year, framework, encoding, layout, ledger, notes } = reading;
  const headline = reading.blocks.find(({ part }) => part === HEADLINE);
  return {
    kind: 'official',
    name,
    year,
    yearAsked,
    framework,
    encoding,
    layout,
    ledger,
    notes: [...besides, ...notes],
    councils: councilsNamed([whole.release]).inOneYear,
    measures: headline?.tables.length ?? 0,
    replaces,
    counts: comparison.counts,
    losingCounts,
    council: {
      council,
      ...firstChanges(comparison.differences.map((difference) => ({ ...difference, year, framework }))),
    },
  };
}
