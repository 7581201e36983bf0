/**
 * Writes a return template as an Excel workbook: what to fill in is white and checked as it is typed, what to leave is grey,
 * every column has a note, and a second sheet says how. Read back by read-return-xlsx.ts.
 */
import { packArchive } from '../zip/pack-archive.ts';
import type { ReturnColumn } from './return-columns.ts';
import { type TemplateTable, templateTable } from './template-cells.ts';
import type { TemplateRow } from './template-rows.ts';
import { COLUMN_NOTES, HOW_TO, HOW_TO_TITLE, QUALIFIER_CHOICES, STATUS_CHOICES } from './template-words.ts';
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

/** Places in the list of cell formats below. */
const HEADER = 1;
const LEFT_ALONE = 2;
const TO_FILL_IN = 3;
const WORDS = 4;
const TITLE = 5;
/** Text stays text (format 49) even where it is typed over: `2024-12` never becomes a date. */
const TEXT_TO_FILL_IN = 6;

const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB1B4B6"/></${side}>`)
  .join('');
const STYLES = [
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>',
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1D3557"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEFEF"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
  '</cellXfs>',
].join('');

const GREY: readonly ReturnColumn[] = [
  'measure',
  'title',
  'period',
  'unit',
  'previous',
  'yearBefore',
  'area',
];
const TEXTS: readonly ReturnColumn[] = ['qualifier', 'note', 'status'];
/** In characters. */
const WIDTHS: Readonly<Partial<Record<ReturnColumn, number>>> = {
  measure: 30,
  title: 46,
  unit: 18,
  period: 13,
  previous: 15,
  yearBefore: 15,
  note: 40,
};

/** The same bytes for the same rows, whenever it is written. */
export function writeTemplateXlsx(rows: readonly TemplateRow[]): Uint8Array<ArrayBuffer> {
  const table = templateTable(rows);
  const { columns } = table;
  const comments = columns.map((column, i) => ({ name: cellName(0, i), text: COLUMN_NOTES[column] ?? '' }));
  return packArchive(
    {
      ...frameParts(['Return', HOW_TO_TITLE], STYLES),
      'xl/worksheets/sheet1.xml': returnSheet(table),
      'xl/worksheets/sheet2.xml': howToSheet(),
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

function returnSheet({ columns, header, rows }: TemplateTable): Uint8Array {
  const frozen = columns.indexOf('period') + 1;
  const widths = columns.map((column, i) => {
    const width = WIDTHS[column] ?? 13;
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  const head = header.map((name, i) => cellXml(cellName(0, i), name, HEADER)).join('');
  const body = rows.map((row, r) => {
    const cells = row.map((cell, i) => cellXml(cellName(r + 1, i), cell, styleOf(columns[i])));
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

function styleOf(column: ReturnColumn | undefined): number {
  if (column === undefined || GREY.includes(column)) return LEFT_ALONE;
  return TEXTS.includes(column) ? TEXT_TO_FILL_IN : TO_FILL_IN;
}

/** Numbers below 0 are asked about, never forbidden, and words such as "about 11" are let through. */
function validations(columns: readonly ReturnColumn[], rows: number): string {
  const last = rows === 0 ? 1 : rows;
  const each = columns.flatMap((column, i) => {
    const [first, range] = [cellName(1, i), `${cellName(1, i)}:${cellName(last, i)}`];
    if (column === 'qualifier') return [choice(range, QUALIFIER_CHOICES)];
    if (column === 'status') return [choice(range, STATUS_CHOICES)];
    return ['value', 'numerator', 'denominator', 'low', 'high'].includes(column)
      ? [notNegative(first, range)]
      : [];
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

function choice(range: string, choices: readonly string[]): string {
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Choose from the list" error="Choose one of: ${choices.join(', ')}. Or leave it blank." sqref="${range}"><formula1>"${choices.join(',')}"</formula1></dataValidation>`;
}

function notNegative(first: string, range: string): string {
  return `<dataValidation type="custom" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Below 0" error="This figure is below 0. Is that right?" sqref="${range}"><formula1>${escaped(`OR(ISTEXT(${first}),${first}>=0)`)}</formula1></dataValidation>`;
}

function howToSheet(): Uint8Array {
  const lines = [HOW_TO_TITLE, ...HOW_TO].map((text, i) => {
    return `<row r="${i + 1}">${cellXml(cellName(i, 0), text, i === 0 ? TITLE : WORDS)}</row>`;
  });
  return worksheet(
    `<cols><col min="1" max="1" width="110" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>`,
  );
}
