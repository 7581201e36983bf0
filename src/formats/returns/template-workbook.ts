/**
 * Writes any template as an Excel workbook: what to fill in is white and checked as it is typed, what to leave is grey, every
 * column has a note, and a second sheet says how. What is asked is not its business.
 */
import { packArchive } from '../zip/pack-archive.ts';
import {
  cellName,
  cellXml,
  commentBoxes,
  commentsPart,
  escaped,
  frameParts,
  relationships,
  worksheet,
} from './workbook-parts.ts';

export interface SheetColumn {
  readonly head: string;
  /** On the head of the column. */
  readonly note: string;
  /** `text` stays text even where it is typed over: `2024-12` never becomes a date. `amount` has two decimals. */
  readonly look: 'left-alone' | 'number' | 'amount' | 'text';
  /** In characters. */
  readonly width: number;
  readonly check?: SheetCheck;
}

/** Numbers below 0 are asked about, never forbidden, and words such as "about 11" are let through. */
export type SheetCheck = { readonly choices: readonly string[]; readonly orBlank: boolean } | 'not-negative';

export interface TemplateSheet {
  /** The name of the sheet. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** As many columns stay in sight. */
  readonly frozen: number;
  readonly howToTitle: string;
  /** One row a line. */
  readonly howTo: readonly string[];
}

/** Places in the list of cell formats below. */
const HEADER = 1;
const WORDS = 4;
const TITLE = 5;
const LOOKS: Readonly<Record<SheetColumn['look'], number>> = {
  'left-alone': 2,
  number: 3,
  text: 6,
  amount: 7,
};

const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB1B4B6"/></${side}>`)
  .join('');
/** Format 49 is text, 4 is #,##0.00. */
const STYLES = [
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>',
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1D3557"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEFEF"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="8">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
  '</cellXfs>',
].join('');

/** The same bytes for the same sheet, whenever it is written. */
export function templateWorkbook(sheet: TemplateSheet): Uint8Array<ArrayBuffer> {
  const { columns } = sheet;
  const comments = columns.map(({ note }, i) => ({ name: cellName(0, i), text: note }));
  return packArchive(
    {
      ...frameParts([sheet.name, sheet.howToTitle], STYLES),
      'xl/worksheets/sheet1.xml': sheetToFillIn(sheet),
      'xl/worksheets/sheet2.xml': howToSheet(sheet),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        { id: 'rId1', type: 'comments', target: '../comments1.xml' },
        { id: 'rId2', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
      ]),
      'xl/comments1.xml': commentsPart(comments),
      'xl/drawings/vmlDrawing1.vml': commentBoxes(columns.map((_, i) => i)),
    },
    true,
  );
}

function sheetToFillIn({ columns, rows, frozen }: TemplateSheet): Uint8Array {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map(({ head: name }, i) => cellXml(cellName(0, i), name, HEADER)).join('');
  const body = rows.map((row, r) => {
    const cells = row.map((cell, i) =>
      cellXml(cellName(r + 1, i), cell, LOOKS[columns[i]?.look ?? 'left-alone']),
    );
    return `<row r="${r + 2}">${cells.join('')}</row>`;
  });
  return worksheet(
    [
      `<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane xSplit="${frozen}" ySplit="1" topLeftCell="${cellName(1, frozen)}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`,
      `<cols>${widths.join('')}</cols>`,
      `<sheetData><row r="1">${head}</row>${body.join('')}</sheetData>`,
      validations(columns, rows.length),
      '<legacyDrawing r:id="rId2"/>',
    ].join(''),
  );
}

function validations(columns: readonly SheetColumn[], rows: number): string {
  const last = rows === 0 ? 1 : rows;
  const each = columns.flatMap(({ check }, i) => {
    const [first, range] = [cellName(1, i), `${cellName(1, i)}:${cellName(last, i)}`];
    if (check === undefined) return [];
    return [check === 'not-negative' ? notNegative(first, range) : choice(range, check)];
  });
  return each.length === 0
    ? ''
    : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

function choice(range: string, { choices, orBlank }: Exclude<SheetCheck, string>): string {
  const rest = orBlank ? ' Or leave it blank.' : '';
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Choose from the list" error="Choose one of: ${choices.join(', ')}.${rest}" sqref="${range}"><formula1>"${choices.join(',')}"</formula1></dataValidation>`;
}

function notNegative(first: string, range: string): string {
  return `<dataValidation type="custom" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Below 0" error="This figure is below 0. Is that right?" sqref="${range}"><formula1>${escaped(`OR(ISTEXT(${first}),${first}>=0)`)}</formula1></dataValidation>`;
}

function howToSheet({ howToTitle, howTo }: TemplateSheet): Uint8Array {
  const lines = [howToTitle, ...howTo].map((text, i) => {
    return `<row r="${i + 1}">${cellXml(cellName(i, 0), text, i === 0 ? TITLE : WORDS)}</row>`;
  });
  return worksheet(
    `<cols><col min="1" max="1" width="110" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>`,
  );
}
