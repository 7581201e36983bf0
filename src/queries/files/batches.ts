/** What was chosen together and read, waiting for the reader's word. Only the latest batch is kept. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { BatchId } from './file-preview.ts';
import type { ReadFile } from './read-file.ts';

export interface Batch {
  readonly id: BatchId;
  /** Whose figures the preview lists one by one. */
  readonly council: OnsCode;
  readonly files: readonly ReadFile[];
}

export interface Batches {
  readonly keep: (council: OnsCode, files: readonly ReadFile[]) => Batch;
  readonly replaceFile: (batch: Batch, at: number, file: ReadFile) => Batch;
  readonly find: (id: BatchId) => Batch | null;
  readonly forget: (id: BatchId) => void;
}

export function createBatches(): Batches {
  let held: Batch | null = null;
  let lastId = 0;
  return {
    keep(council, files) {
      lastId += 1;
      held = { id: lastId, council, files };
      return held;
    },
    replaceFile(batch, at, file) {
      held = { ...batch, files: batch.files.map((other, i) => (i === at ? file : other)) };
      return held;
    },
    find: (id) => (held?.id === id ? held : null),
    forget(id) {
      if (held?.id === id) held = null;
    },
  };
}
