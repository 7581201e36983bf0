/**
 * Blocks of figures, one record a release and part. Read one at a time, when a page asks for it.
 */
import type { BlockPart, Column, FigureBlock, MeasureType } from '../domain/releases/figure-block.ts';
import type { ReleaseId } from '../domain/releases/release.ts';
import type { Result } from '../lib/result.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import type { Store } from './open-store.ts';
import type { StoreProblem } from './store-problem.ts';
import { read } from './transactions.ts';

/** The block, or null when the release has no such part (a measure without breakdowns, for example). */
export function readBlock(
  store: Store,
  release: ReleaseId,
  part: BlockPart,
): Promise<Result<FigureBlock | null, StoreProblem>> {
  return read(store, ['blocks'], async (db) => (await db.blocks.get([release, part])) ?? null);
}

/**
 * Adds blocks one at a time inside the caller's transaction: copying one is short, so the page is never held up by
 * the copying of a whole release. Fails when a block is already there.
 */
export async function addBlocks(db: DashboardDatabase, blocks: readonly FigureBlock[]): Promise<void> {
  for (const block of blocks) await db.blocks.add(withOwnBuffers(block));
}

/** A view of a larger buffer would be stored with all of that buffer. */
function withOwnBuffers(block: FigureBlock): FigureBlock {
  const columns = Object.entries(block.columns) as [MeasureType, Column][];
  return {
    ...block,
    columns: Object.fromEntries(columns.map(([type, column]) => [type, ownBuffers(column)])),
  };
}

function ownBuffers({ values, marks }: Column): Column {
  return {
    values: values.byteLength === values.buffer.byteLength ? values : values.slice(),
    marks: marks.byteLength === marks.buffer.byteLength ? marks : marks.slice(),
  };
}
