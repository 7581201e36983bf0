/**
 * Adds the official files, finance returns, returns and registers of a batch in one transaction: all of them or nothing. The plan is made
 * anew, so that a file added from another tab in the meantime is seen; where that changes what was shown, the reader
 * looks again first.
 */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import { monthsInForce } from '../../domain/budget/months-in-force.ts';
import { monthsInWords } from '../../domain/budget/months-in-words.ts';
import { rememberMapping } from '../../domain/budget/remember-mapping.ts';
import type { ChangeCounts } from '../../domain/releases/preview-words.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { addFiles, takeBackFiles } from '../../storage/add-files.ts';
import { readEverything } from '../../storage/everything.ts';
import type { Store } from '../../storage/open-store.ts';
import type { Batch } from './batches.ts';
import type { Added, AddedLocal, AddedSpend, FileProblem, FileTasks, MonthPlace } from './file-tasks.ts';
import { type PlannedFile, planBatch } from './plan-batch.ts';
import {
  changesNothingHeld,
  type MoneyFile,
  type MoneyPlan,
  type PlannedMoney,
  planBudget,
} from './plan-budget.ts';
import { countsOf, type LocalPlan, planLocal, sameCounts } from './plan-local.ts';
import { planSpend, type SpendBatchPlan } from './plan-spend.ts';
import { ofStore } from './store-result.ts';
import type { UndoBook } from './undo-book.ts';

export async function addBatch(
  store: Store,
  undo: UndoBook,
  batch: Batch,
  { at, shown, shownLocal, shownMoney, shownSpend }: FileTasks['add']['given'],
): Promise<Result<Added, FileProblem>> {
  const held = await ofStore(readEverything(store));
  if (!held.ok) return held;
  const plan = planBatch(batch, held.value.content, at).filter((file) => file !== null);
  const locals = batch.files.filter((file) => file.kind === 'local');
  if (!isAsShown(plan.map(countsOfOfficial), shown))
    return failed({ kind: 'store', problem: { kind: 'changed-elsewhere' } });
  const coming = plan.filter((file) => !file.alreadyHeld).map(({ whole }) => whole);
  let local: LocalPlan = { files: [], addition: { series: [], measures: [] } };
  let money: MoneyPlan = { files: [], lines: [], months: [] };
  let spend: SpendBatchPlan = { files: [], records: [] };
  const spendFiles = batch.files.filter((file) => file.kind === 'spend');
  const moneyFiles = batch.files.filter((file) => file.kind === 'budget' || file.kind === 'savings');
  const added = await ofStore(
    addFiles(store, coming, (before) => {
      const where = { council: batch.council, day: at.slice(0, 10) };
      local = planLocal(locals, before.local, where);
      money = planBudget(moneyFiles, before.budget, where);
      spend = planSpend(spendFiles, before.spend, { council: batch.council, at });
      const same =
        isAsShown(local.files.map(countsOf), shownLocal) &&
        isAsShown(
          money.files.map(({ counts }) => counts),
          shownMoney,
        ) &&
        isAsShown(
          spend.files.map(({ counts }) => counts),
          shownSpend,
        );
      if (!same) return null;
      const mappings = mappingsAfter(moneyFiles, before.settings.ledgerMappings ?? []);
      const remembered = mappings ? { ledgerMappings: mappings } : {};
      const { lines: budgetLines, months: budgetMonths } = money;
      return { ...local.addition, budgetLines, budgetMonths, spend: spend.records, ...remembered };
    }),
  );
  if (!added.ok) return added;
  const releases = coming.map(({ release: { id, year, fileName } }) => ({ id, year, fileName }));
  const alreadyHeld = plan.filter((file) => file.alreadyHeld).map(({ whole }) => whole.release.fileName);
  const changed = [...addedOf(locals, local.files.map(countsOf)), ...moneyAdded(moneyFiles, money)];
  const returns = spendAdded(spendFiles, spend);
  const nothing = releases.length + changed.length + returns.length === 0;
  const ids = releases.map(({ id }) => id);
  return ok({
    releases,
    local: changed,
    month: placeOf(monthsInForce(money.months).at(-1)),
    spend: returns,
    alreadyHeld: [
      ...alreadyHeld,
      ...unchangedOf(locals, local.files.map(countsOf)),
      ...moneyFiles.filter((_, i) => isHeld(money.files[i])).map(({ name }) => name),
      ...spendFiles.filter((_, i) => spend.files[i]?.records.length === 0).map(({ name }) => name),
    ],
    undo: nothing ? null : await undo.keep(store, () => ofStore(takeBackFiles(store, ids, added.value))),
  });
}

/** How ledger extracts are read from now on; null where the batch has none. */
function mappingsAfter(
  files: readonly MoneyFile[],
  remembered: readonly LedgerMapping[],
): readonly LedgerMapping[] | null {
  const used = files.flatMap((file) =>
    file.kind === 'budget' && file.extract ? [file.extract.mapping] : [],
  );
  return used.length === 0 ? null : used.reduce(rememberMapping, remembered);
}

type Named = { readonly name: string };

function addedOf(files: readonly Named[], counts: readonly ChangeCounts[]): AddedLocal[] {
  return files.flatMap(({ name }, i) => {
    const { added = 0, differs = 0 } = counts[i] ?? {};
    return added + differs === 0 ? [] : [{ fileName: name, added, corrected: differs }];
  });
}

/** A file that only reports a draft, or corrects its date, brings no amount and is added all the same. */
function moneyAdded(files: readonly MoneyFile[], { files: plans }: MoneyPlan): AddedLocal[] {
  return files.flatMap(({ name, kind }, i): AddedLocal[] => {
    const plan = plans[i];
    if (!plan || isHeld(plan)) return [];
    const { added, differs } = plan.counts;
    const money = {
      months: monthsInWords(plan.months),
      counted: kind === 'budget' ? ('lines' as const) : ('schemes' as const),
    };
    return [{ fileName: name, added, corrected: differs, money }];
  });
}

function isHeld(plan: PlannedMoney | undefined): boolean {
  return plan === undefined || changesNothingHeld(plan);
}

/** The budget page of it opens on the month in force. */
function placeOf(month: BudgetMonth | undefined): MonthPlace | null {
  if (!month) return null;
  const { area, year, month: number, basis } = month;
  return { area, year, month: number, basis };
}

function spendAdded(files: readonly Named[], { files: plans }: SpendBatchPlan): AddedSpend[] {
  return files.flatMap(({ name }, i) => {
    const returns = plans[i]?.records.map(({ year, source }) => ({ year, source })) ?? [];
    return returns.length === 0 ? [] : [{ fileName: name, returns }];
  });
}

function unchangedOf(files: readonly Named[], counts: readonly ChangeCounts[]): string[] {
  return files
    .filter((_, i) => (counts[i]?.added ?? 0) + (counts[i]?.differs ?? 0) === 0)
    .map(({ name }) => name);
}

const countsOfOfficial = ({ comparison }: PlannedFile): ChangeCounts => comparison.counts;

function isAsShown(now: readonly ChangeCounts[], shown: readonly ChangeCounts[]): boolean {
  return now.length === shown.length && now.every((counts, i) => sameCounts(shown[i], counts));
}
