/** What adding the finance returns of a batch would do, one after the other; the preview and the adding use the same plan. */
import type { OnsCode } from '../../domain/figures/area.ts';
import { laySpend, type SpendPlan } from '../../domain/spend/lay-spend.ts';
import type { PublishedSpend } from '../../domain/spend/published-spend.ts';
import type { SpendFileRead } from './read-spend.ts';

export interface SpendBatchPlan {
  /** In the order of the files. */
  readonly files: readonly SpendPlan[];
  /** The records that change, as they are after the last file. */
  readonly records: readonly PublishedSpend[];
}

/** `at` is ISO 8601 in UTC. */
export function planSpend(
  files: readonly SpendFileRead[],
  held: readonly PublishedSpend[],
  { council, at }: { readonly council: OnsCode; readonly at: string },
): SpendBatchPlan {
  const now = new Map(held.map((record) => [record.id, record]));
  const changed = new Map<string, PublishedSpend>();
  const plans = files.map(({ name, reading: { rows, ledger } }) => {
    const plan = laySpend([...now.values()], { fileName: name, addedAt: at, ledger, rows }, council);
    for (const record of plan.records) {
      now.set(record.id, record);
      changed.set(record.id, record);
    }
    return plan;
  });
  return { files: plans, records: [...changed.values()] };
}
