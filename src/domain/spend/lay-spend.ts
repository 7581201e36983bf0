/**
 * What adding a finance return would do to the returns held: a return of the same year and kind is replaced whole, one with the same
 * amounts changes nothing. The preview and the adding use the same plan.
 */
import { councilName } from '../areas/councils.ts';
import { isCouncilCode, type OnsCode } from '../figures/area.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import type { ChangeCounts } from '../releases/preview-words.ts';
import type { Ledger } from '../releases/release.ts';
import { netByCouncil, type PublishedSpend, type SpendSource, spendId } from './published-spend.ts';

export interface SpendFile {
  readonly fileName: string;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
  readonly ledger: Ledger;
  /** Totals of regions and of England among them are left aside: they are added up from councils where they are shown. */
  readonly rows: readonly {
    readonly year: FinancialYear;
    readonly source: SpendSource;
    readonly ons: OnsCode;
    /** £ thousand. */
    readonly net: number;
  }[];
}

/** A council whose amount differs, or that is no longer there. £ thousand. */
export interface SpendChange {
  readonly council: OnsCode;
  readonly year: FinancialYear;
  readonly source: SpendSource;
  readonly before: number;
  readonly after: number | null;
}

export interface SpendPlan {
  /** Every return of the file, in the order of their ids, those that change nothing too. */
  readonly returns: readonly PublishedSpend[];
  /** Only those that change what is held. */
  readonly records: readonly PublishedSpend[];
  readonly counts: ChangeCounts;
  /** The chosen council’s first, then by council. */
  readonly changes: readonly SpendChange[];
}

export function laySpend(held: readonly PublishedSpend[], file: SpendFile, chosen: OnsCode): SpendPlan {
  const returns = returnsOf(file).sort((a, b) => inOrder(a.id, b.id));
  const counts = { added: 0, differs: 0, same: 0, dropped: 0 };
  const changes: SpendChange[] = [];
  const records: PublishedSpend[] = [];
  for (const record of returns) {
    const before = held.find(({ id }) => id === record.id);
    const compared = compare(record, before);
    counts.added += compared.added;
    counts.same += compared.same;
    counts.differs += compared.changes.filter(({ after }) => after !== null).length;
    counts.dropped += compared.changes.filter(({ after }) => after === null).length;
    changes.push(...compared.changes);
    if (compared.added + compared.changes.length > 0) records.push(record);
  }
  const name = ({ council }: SpendChange): string => councilName(council) ?? council;
  changes.sort(
    (a, b) => Number(b.council === chosen) - Number(a.council === chosen) || inOrder(name(a), name(b)),
  );
  return { returns, records, counts, changes };
}

function returnsOf({ fileName, addedAt, ledger, rows }: SpendFile): PublishedSpend[] {
  const byId = new Map<string, SpendFile['rows'][number][]>();
  for (const row of rows) {
    if (!isCouncilCode(row.ons)) continue;
    const id = spendId(row.year, row.source);
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return [...byId].flatMap(([id, of]) => {
    const [first] = of;
    if (!first) return [];
    const { year, source } = first;
    const sorted = [...of].sort((a, b) => inOrder(a.ons, b.ons));
    return [
      {
        id,
        year,
        source,
        fileName,
        addedAt,
        ledger,
        councils: sorted.map(({ ons }) => ons),
        netThousands: sorted.map(({ net }) => net),
      },
    ];
  });
}

function compare(coming: PublishedSpend, before: PublishedSpend | undefined) {
  const [now, then] = [netByCouncil(coming), before ? netByCouncil(before) : new Map<OnsCode, number>()];
  const { year, source } = coming;
  const changes = [...then].flatMap(([council, net]): SpendChange[] => {
    const after = now.get(council) ?? null;
    return after === net ? [] : [{ council, year, source, before: net, after }];
  });
  const known = [...now.keys()].filter((council) => then.has(council)).length;
  return {
    added: now.size - known,
    same: known - changes.filter(({ after }) => after !== null).length,
    changes,
  };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
