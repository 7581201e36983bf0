/** Finance returns of a batch as the page shows them: what they are of, and what differs from what is held. */
import { councilName } from '../../domain/areas/councils.ts';
import type { SpendPlan } from '../../domain/spend/lay-spend.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { Batch } from './batches.ts';
import type { SpendPreview } from './file-preview.ts';
import { firstChanges } from './first-changes.ts';
import { planSpend } from './plan-spend.ts';
import type { SpendFileRead } from './read-spend.ts';

export function spendPreviews(batch: Batch, held: SnapshotContent): ReadonlyMap<SpendFileRead, SpendPreview> {
  const files = batch.files.filter((file) => file.kind === 'spend');
  const plan = planSpend(files, held.spend, { council: batch.council, at: '' });
  return new Map(
    files.flatMap((file, i) => {
      const planned = plan.files[i];
      return planned ? [[file, spendPreview(file, planned)] as const] : [];
    }),
  );
}

function spendPreview(
  { name, reading, told }: SpendFileRead,
  { returns, counts, changes: all }: SpendPlan,
): SpendPreview {
  const { changes, more } = firstChanges(all);
  return {
    kind: 'spend',
    name,
    told,
    returns: returns.map(({ year, source, councils }) => ({ year, source, councils: councils.length })),
    ledger: reading.ledger,
    notes: reading.notes,
    counts,
    changes: changes.map((change) => ({
      ...change,
      name: councilName(change.council) ?? change.council,
    })),
    more,
  };
}
