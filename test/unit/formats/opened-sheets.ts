/** The sheets of a workbook for the tests of what is read from them. */
import type { SourceFile } from '../../../src/formats/files/source-file.ts';
import { type NamedSheet, readWorkbookSheets } from '../../../src/formats/returns/workbook-sheets.ts';

export async function openedSheets(source: SourceFile): Promise<readonly NamedSheet[]> {
  const sheets = await readWorkbookSheets(source, {});
  if (!sheets.ok) throw new Error(sheets.error.sentence);
  return sheets.value;
}
