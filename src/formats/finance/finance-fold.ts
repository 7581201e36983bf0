/** Takes the rows of a finance return one by one: councils, regions and England with their net spend, the rest counted. */
import { ENGLAND, isCouncilCode, isRegionCode } from '../../domain/figures/area.ts';
import { parseFinancialYear } from '../../domain/figures/financial-year.ts';
import type { SpendSource } from '../../domain/spend/published-spend.ts';
import { type TableRow, textOfTableCell } from '../tables/table.ts';
import { type FinanceHeader, isFinanceHeader } from './finance-header.ts';
import { FinanceLedger, type FinanceSkip } from './finance-ledger.ts';
import type { FinanceOptions, FinanceRow } from './finance-reading.ts';
import { sourceInText } from './finance-title.ts';

/** Blank and the marks of publishers for not available, suppressed, not applicable. */
const NOT_PUBLISHED = /^(?:|[:*.-]+|n\/a|\[?(?:c|x|z|w|u|low)\]?)$/i;

type Said = { readonly reason: FinanceSkip; readonly text: string };

export class FinanceFold {
  readonly ledger = new FinanceLedger();
  private readonly header: FinanceHeader & { readonly net: number };
  private readonly told: Pick<FinanceOptions, 'year' | 'source'>;
  private readonly found = new Map<string, { readonly row: FinanceRow; conflicting: boolean }>();
  private ended = false;

  constructor(
    header: FinanceHeader & { readonly net: number },
    told: Pick<FinanceOptions, 'year' | 'source'>,
  ) {
    this.header = header;
    this.told = told;
  }

  take(row: TableRow): void {
    const fields = row.cells.map(textOfTableCell);
    if (isFinanceHeader(fields)) this.ended = true;
    if (this.ended) {
      this.ledger.skip('second-table', row.line, fields.find((field) => field !== '') ?? '');
      return;
    }
    const read = this.readRow(row, fields);
    if ('reason' in read) this.ledger.skip(read.reason, row.line, read.text);
    else this.keep(read);
  }

  rows(): readonly FinanceRow[] {
    const rows = [...this.found.values()].flatMap(({ row, conflicting }) => (conflicting ? [] : [row]));
    this.ledger.kept = rows.length;
    return rows;
  }

  private readRow({ line, fault }: TableRow, fields: readonly string[]): FinanceRow | Said {
    const { ons: at, net: netAt } = this.header;
    const ons = (fields[at] ?? '').toUpperCase();
    if (!/^E\d{8}$/.test(ons)) return { reason: 'no-council', text: fields.find((f) => f !== '') ?? '' };
    if (fault !== undefined) return { reason: 'ragged', text: ons };
    if (!isCouncilCode(ons) && !isRegionCode(ons) && ons !== ENGLAND)
      return { reason: 'district', text: ons };
    const year = this.yearOf(fields);
    if (year === null) return { reason: 'year', text: ons };
    const source = this.sourceOf(fields);
    if (source === null) return { reason: 'source', text: ons };
    const written = fields[netAt] ?? '';
    if (NOT_PUBLISHED.test(written)) return { reason: 'suppressed', text: ons };
    const net = thousandsOf(written);
    if (net === null) return { reason: 'number', text: `${ons}: ${written.slice(0, 40)}` };
    return { year, source, ons, net, line };
  }

  private yearOf(fields: readonly string[]): FinanceRow['year'] | null {
    const { year } = this.header;
    return year === null ? (this.told.year ?? null) : parseFinancialYear(fields[year] ?? '');
  }

  private sourceOf(fields: readonly string[]): SpendSource | null {
    const { source } = this.header;
    return source === null ? (this.told.source ?? null) : sourceInText(fields[source] ?? '');
  }

  private keep(row: FinanceRow): void {
    const key = `${row.year} ${row.source} ${row.ons}`;
    const first = this.found.get(key);
    if (!first) {
      this.found.set(key, { row, conflicting: false });
      return;
    }
    const text = `${row.ons}, as on line ${first.row.line}`;
    if (!first.conflicting && first.row.net === row.net) {
      this.ledger.skip('repeat', row.line, text);
      return;
    }
    if (!first.conflicting) this.ledger.skip('conflict', first.row.line, row.ons);
    first.conflicting = true;
    this.ledger.skip('conflict', row.line, text);
  }
}

/** `1,234`, `-77` and `(77)` in thousands of pounds; null for anything else. */
function thousandsOf(written: string): number | null {
  const [, bracket, minus, digits = ''] =
    /^(\()?\s*([-\u2212])?\s*£?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*\)?$/.exec(written) ?? [];
  if (digits === '' || (bracket !== undefined) !== written.trimEnd().endsWith(')')) return null;
  const size = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(size)) return null;
  return size !== 0 && (bracket !== undefined || minus !== undefined) ? -size : size;
}
