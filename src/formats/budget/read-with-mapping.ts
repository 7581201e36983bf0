/**
 * Reads a ledger extract whose columns the reader named: the same rulebook as a budget file, whatever the extract calls its
 * columns and in whatever order. CSV or Excel is told from the first bytes.
 */
import { failed, ok, type Result } from '../../lib/result.ts';
import { signatureOf } from '../csv/binary-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readTableCsv } from '../tables/read-table-csv.ts';
import type { Table, TableOptions } from '../tables/table.ts';
import { textOfTableCell } from '../tables/table.ts';
import type { TableProblem } from '../tables/table-problem.ts';
import { cannotOpen } from '../tables/table-refusals.ts';
import { foldBudget } from './budget-fold.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetOptions, BudgetReading } from './budget-reading.ts';
import { isMappedOtherwise, WANTED_BUDGET } from './budget-refusals.ts';
import { type BudgetMapping, headerFingerprint, mappingLacks, suggestMapping } from './column-mapping.ts';
import { mappedInput } from './mapped-cells.ts';

/** As many columns known by name make a row the header of an extract. */
const ENOUGH_KNOWN = 3;
const MOST_SHOWN = 5;

/** What is shown beside the question which column is which. */
export interface ExtractOpening {
  readonly headerLine: number;
  readonly headerFields: readonly string[];
  readonly fingerprint: string;
  /** The texts of the first few rows, field by field. */
  readonly sample: readonly (readonly string[])[];
  readonly suggested: BudgetMapping;
}

/** Never throws. The header is the first row with columns known by name, else the first row of words. */
export async function openExtract(
  source: SourceFile,
  how: Pick<BudgetOptions, 'signal' | 'onProgress'> = {},
): Promise<Result<ExtractOpening, TableProblem>> {
  const known = (fields: readonly string[]): boolean =>
    Object.keys(suggestMapping(fields).columns).length >= ENOUGH_KNOWN;
  const first = await readTable(source, known, how);
  const table =
    !first.ok && first.error.kind === 'no-header' ? await readTable(source, isRowOfWords, how) : first;
  if (!table.ok) return table;
  const { header, headerLine, rows } = table.value;
  return ok({
    headerLine,
    headerFields: header,
    fingerprint: headerFingerprint(header),
    sample: rows.slice(0, MOST_SHOWN).map(({ cells }) => cells.map(textOfTableCell)),
    suggested: suggestMapping(header),
  });
}

/** Never throws. A file with another header than the mapping was made for is refused, and so is a mapping that lacks a column. */
export async function readWithMapping(
  source: SourceFile,
  mapping: BudgetMapping,
  how: BudgetOptions = {},
): Promise<Result<BudgetReading, BudgetProblem>> {
  const { name: fileName } = source;
  if (mappingLacks(mapping).length > 0) return failed(isMappedOtherwise(fileName));
  const isHeader = (fields: readonly string[]): boolean => headerFingerprint(fields) === mapping.fingerprint;
  const table = await readTable(source, isHeader, how);
  if (!table.ok) return failed(table.error.kind === 'no-header' ? isMappedOtherwise(fileName) : table.error);
  const { header, rows, kind, encoding } = table.value;
  const used = new Set(Object.values(mapping.columns));
  const others = header
    .filter((field, i) => field.trim() !== '' && !used.has(i))
    .map((field) => field.trim());
  const input = rows.map((row) => mappedInput(row, mapping));
  return foldBudget({ fileName, kind, ...(encoding ? { encoding } : {}) }, input, others, how);
}

/** The reader of workbooks comes only with the first one. */
async function readTable(
  source: SourceFile,
  isHeader: TableOptions['isHeader'],
  { signal, onProgress }: Pick<BudgetOptions, 'signal' | 'onProgress'>,
): Promise<Result<Table, TableProblem>> {
  const options = { isHeader, wanted: WANTED_BUDGET, signal, onProgress };
  try {
    if (!(await isWorkbook(source))) return readTableCsv(source, options);
    const { readTableXlsx } = await import('../tables/read-table-xlsx.ts');
    return await readTableXlsx(source, options);
  } catch (cause) {
    return failed(cannotOpen(source.name, cause));
  }
}

async function isWorkbook(source: SourceFile): Promise<boolean> {
  for await (const first of source.open()) return signatureOf(first) === 'zip';
  return false;
}

function isRowOfWords(fields: readonly string[]): boolean {
  const filled = fields.filter((field) => field.trim() !== '');
  return filled.length >= ENOUGH_KNOWN && filled.every((field) => /\p{L}/u.test(field));
}
