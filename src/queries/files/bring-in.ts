/** Bringing files in: read, shown, then added or opened, or let go. */
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { SpendSource } from '../../domain/spend/published-spend.ts';
import type { Carrier } from './carrier.ts';
import type { BatchId, BatchPreview } from './file-preview.ts';
import type { FileTasks } from './file-tasks.ts';
import type { FilesState, FilesStateHolder } from './files-state.ts';
import { doing, now } from './under-way.ts';

export interface BringIn {
  readonly choose: (files: readonly File[], council: OnsCode) => Promise<void>;
  readonly setYear: (file: number, year: FinancialYear) => Promise<void>;
  /** Says which signs a budget of the preview uses. */
  readonly setSigns: (file: number, convention: SignConvention) => Promise<void>;
  /** Says which return a finance return of the preview is. */
  readonly setReturn: (file: number, source: SpendSource) => Promise<void>;
  /** Says which column of a ledger extract of the preview is which. */
  readonly setMapping: (file: number, mapping: LedgerMapping) => Promise<void>;
  /** Asks for the columns of a file that was refused, or was read by columns chosen before. */
  readonly askMapping: (file: number) => Promise<void>;
  /** Adds the batch shown. */
  readonly add: () => Promise<void>;
  /** Adds what was typed into the monthly return, for an area; true when it is held afterwards. */
  readonly addReturn: (rows: readonly ReturnRow[], area: OnsCode) => Promise<boolean>;
  /** Opens the snapshot shown. */
  readonly openSnapshot: () => Promise<void>;
  /** True when the example is held afterwards. */
  readonly addExample: (url: string) => Promise<boolean>;
  /** Stops what is under way, or lets the preview go. */
  readonly cancel: () => void;
}

/** What a preview asks about a file, which is read again with the answer. */
type Question = 'set-year' | 'set-signs' | 'set-return' | 'set-mapping' | 'ask-mapping';

/** `forget` lets the preview go. */
export function bringIn(carrier: Carrier, holder: FilesStateHolder, forget: () => void): BringIn {
  const { carryOut, stop } = carrier;
  const shown = (preview: BatchPreview): Partial<FilesState> => ({ preview });
  const readAgain = async <K extends Question>(
    kind: K,
    file: number,
    answered: (batch: BatchId) => FileTasks[K]['given'],
    canCancel = false,
  ): Promise<void> => {
    const { preview } = holder.state();
    if (!preview) return;
    const first = doing('Reading', preview.files[file]?.name, 0);
    await carryOut(kind, answered(preview.batch), { first, canCancel, change: shown });
  };
  return {
    async choose(files, council) {
      forget();
      const first = doing('Reading', files[0]?.name, 0);
      await carryOut('read', { files, council }, { first, canCancel: true, change: shown });
    },
    setYear: (file, year) => readAgain('set-year', file, (batch) => ({ batch, file, year }), true),
    setSigns: (file, convention) => readAgain('set-signs', file, (batch) => ({ batch, file, convention })),
    setReturn: (file, source) => readAgain('set-return', file, (batch) => ({ batch, file, source }), true),
    setMapping: (file, mapping) => readAgain('set-mapping', file, (batch) => ({ batch, file, mapping })),
    askMapping: (file) => readAgain('ask-mapping', file, (batch) => ({ batch, file })),
    async add() {
      const { preview } = holder.state();
      if (!preview) return;
      const counts = preview.files.flatMap((file) => (file.kind === 'official' ? [file.counts] : []));
      const shownLocal = preview.files.flatMap((file) => (file.kind === 'local' ? [file.counts] : []));
      const shownMoney = preview.files.flatMap((file) => (file.kind === 'money' ? [file.counts] : []));
      const shownSpend = preview.files.flatMap((file) => (file.kind === 'spend' ? [file.counts] : []));
      const given = { batch: preview.batch, at: now(), shown: counts, shownLocal, shownMoney, shownSpend };
      const done = await carryOut('add', given, {
        first: doing('Adding'),
        change: (added) => ({ preview: null, outcome: { kind: 'added', added } }),
      });
      if (!done) await lookAgain(carrier, holder);
    },
    async addReturn(rows, area) {
      const given = { rows, area, day: now().slice(0, 10) };
      const done = await carryOut('add-return', given, {
        first: doing('Saving'),
        change: (added) => ({ outcome: { kind: 'added', added } }),
      });
      return done !== null;
    },
    async openSnapshot() {
      const { preview } = holder.state();
      if (!preview) return;
      const given = { batch: preview.batch, at: now() };
      const done = await carryOut('open-snapshot', given, {
        first: doing('Opening'),
        change: (opened) => ({ preview: null, outcome: { kind: 'opened', opened } }),
      });
      if (!done) await lookAgain(carrier, holder);
    },
    async addExample(url) {
      return (await carryOut('add-example', { url }, { first: doing('Opening the example') })) !== null;
    },
    cancel() {
      if (holder.state().underWay) stop();
      else forget();
    },
  };
}

/** Another tab may have changed what the preview was compared with: then it is compared again. */
async function lookAgain({ carryOut }: Carrier, holder: FilesStateHolder): Promise<void> {
  const { preview, outcome } = holder.state();
  const problem = outcome?.kind === 'failed' ? outcome.problem : null;
  if (!preview || problem?.kind !== 'store' || problem.problem.kind !== 'changed-elsewhere') return;
  await carryOut(
    'look-again',
    { batch: preview.batch },
    { first: doing('Comparing again'), change: (again) => ({ preview: again, outcome }) },
  );
}
