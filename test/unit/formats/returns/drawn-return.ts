/** Returns drawn as text or as rows, read with the project's own catalogue. */
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import type { LocalCode, LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import type { ReturnRow } from '../../../../src/domain/series/return-row.ts';
import { readReturnCsv } from '../../../../src/formats/returns/read-return-csv.ts';
import { readReturnSheets } from '../../../../src/formats/returns/read-return-sheets.ts';
import type { ReturnReading } from '../../../../src/formats/returns/return-reading.ts';
import type { TemplateRow } from '../../../../src/formats/returns/template-rows.ts';
import { cellXml, frameParts, part, worksheet } from '../../../../src/formats/returns/workbook-parts.ts';
import { readWorkbookSheets } from '../../../../src/formats/returns/workbook-sheets.ts';
import { packArchive } from '../../../../src/formats/zip/pack-archive.ts';
import { fileOf } from '../official/drawn-file.ts';

export const WEEKLY = 'home-care-waiting';
export const MONTHLY = 'reablement-starts';
export const PERCENT = 'reablement-at-home-91-days';
export const POUNDS = 'reablement-spend';

export function measureOf(code: LocalCode): LocalMeasure | null {
  return LOCAL_CATALOGUE.find((measure) => measure.code === code) ?? null;
}

export function readCsv(content: string | Uint8Array, chunk?: number) {
  return readReturnCsv(fileOf('return.csv', content, chunk), { measureOf });
}

export async function readXlsx(bytes: Uint8Array) {
  const source = fileOf('return.xlsx', bytes);
  const sheets = await readWorkbookSheets(source, {});
  return sheets.ok ? readReturnSheets(source.name, sheets.value, { measureOf }) : sheets;
}

export async function csvReading(...lines: string[]): Promise<ReturnReading> {
  const result = await readCsv(`${lines.join('\r\n')}\r\n`);
  if (!result.ok) throw new Error(`refused: ${result.error.sentence}`);
  return result.value;
}

export async function xlsxReading(bytes: Uint8Array): Promise<ReturnReading> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(`refused: ${result.error.sentence}`);
  return result.value;
}

/** What was left out: `reason` of lines, in the order of the ledger. */
export function skipsOf({ ledger }: ReturnReading): string[] {
  return ledger.skipped.map(
    ({ reason, examples }) => `${reason} (${examples.map(({ line }) => line).join(', ')})`,
  );
}

/** Rows as a template would write them. */
export function asTemplate({ area, measure, period, said }: ReturnRow): TemplateRow {
  const blank = { title: '', unit: '', previous: '', yearBefore: '', isRatio: false };
  return { ...blank, measure, period, said, ...(area === null ? {} : { area }) };
}

/** Rows without the place they stood at. */
export function withoutLines(rows: readonly ReturnRow[]): object[] {
  return rows.map(({ line: _, ...row }) => row);
}

const STYLES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="mmm\\-yy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0"/><xf numFmtId="165" xfId="0"/><xf numFmtId="14" xfId="0"/></cellXfs>';

/** Styles of a drawn workbook: 0 plain, 1 a percentage, 2 `Dec-24`, 3 a date. */
export type DrawnCell = string | number | null | readonly [value: number, style: 1 | 2 | 3];

/** A workbook as Excel saves one: rows of cells, from the given row of the sheet on. */
export function drawnWorkbook(
  rows: readonly (readonly DrawnCell[])[],
  firstRow = 1,
): Uint8Array<ArrayBuffer> {
  const lines = rows.map((cells, r) => {
    const each = cells.map((cell, c) => {
      const name = `${String.fromCharCode(65 + c)}${firstRow + r}`;
      if (cell === null) return '';
      return typeof cell === 'object' ? cellXml(name, cell[0], cell[1]) : cellXml(name, cell, 0);
    });
    return `<row r="${firstRow + r}">${each.join('')}</row>`;
  });
  return workbookOf(`<sheetData>${lines.join('')}</sheetData>`);
}

export function workbookOf(sheet: string): Uint8Array<ArrayBuffer> {
  return packArchive(
    {
      ...frameParts(['Sheet1'], STYLES),
      'xl/worksheets/sheet1.xml': worksheet(sheet),
      'docProps/app.xml': part('<Properties/>'),
    },
    true,
  );
}
