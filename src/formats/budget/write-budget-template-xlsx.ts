/**
 * Writes a template of a month as an Excel workbook: what to fill in is white, what to leave is grey, every column has a note,
 * and a second sheet says how. Read back by read-budget-xlsx.ts.
 */
import {
  cellName,
  cellXml,
  commentBoxes,
  commentsPart,
  frameParts,
  relationships,
  worksheet,
} from '../returns/workbook-parts.ts';
import { packArchive } from '../zip/pack-archive.ts';
import type { BudgetColumn } from './budget-columns.ts';
import type { BudgetTemplate, TemplateCell } from './budget-template.ts';
import { BUDGET_HOW_TO, BUDGET_HOW_TO_TITLE, BUDGET_NOTES } from './budget-template-words.ts';

/** Places in the list of cell formats below. */
const HEADER = 1;
const LEFT_ALONE = 2;
const AMOUNT = 3;
const WORDS = 4;
const TITLE = 5;
/** Text stays text (format 49) even where it is typed over. */
const TEXT = 6;

const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB1B4B6"/></${side}>`)
  .join('');
/** Format 4 is #,##0.00. */
const STYLES = [
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>',
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1D3557"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEFEF"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"/>',
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
  '</cellXfs>',
].join('');

const GREY: readonly BudgetColumn[] = ['year', 'month', 'line', 'name', 'parent', 'kind'];
const TEXTS: readonly BudgetColumn[] = ['basis', 'asAt', 'status', 'commentary'];
/** In characters. */
const WIDTHS: Readonly<Partial<Record<BudgetColumn, number>>> = { name: 40, commentary: 60, month: 8 };

/** The same bytes for the same template, whenever it is written. */
export function writeBudgetTemplateXlsx(template: BudgetTemplate): Uint8Array<ArrayBuffer> {
  const { columns } = template;
  const comments = columns.map((column, i) => ({ name: cellName(0, i), text: BUDGET_NOTES[column] ?? '' }));
  return packArchive(
    {
      ...frameParts(['Budget', BUDGET_HOW_TO_TITLE], STYLES),
      'xl/worksheets/sheet1.xml': budgetSheet(template),
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

function budgetSheet({ columns, header, rows }: BudgetTemplate): Uint8Array {
  const frozen = columns.indexOf('name') + 1;
  const widths = columns.map((column, i) => {
    return `<col min="${i + 1}" max="${i + 1}" width="${WIDTHS[column] ?? 16}" customWidth="1"/>`;
  });
  const head = header.map((name, i) => cellXml(cellName(0, i), name, HEADER)).join('');
  const body = rows.map((row, r) => {
    const cells = row.map((cell, i) => cellXml(cellName(r + 1, i), sheetCell(cell), styleOf(columns[i])));
    return `<row r="${r + 2}">${cells.join('')}</row>`;
  });
  return worksheet(
    [
      `<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane xSplit="${frozen}" ySplit="1" topLeftCell="${cellName(1, frozen)}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`,
      `<cols>${widths.join('')}</cols>`,
      `<sheetData><row r="1">${head}</row>${body.join('')}</sheetData>`,
      choices(columns, rows.length),
      '<legacyDrawing r:id="rId2"/>',
    ].join(''),
  );
}

function sheetCell(cell: TemplateCell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.pence / 100 : cell;
}

function styleOf(column: BudgetColumn | undefined): number {
  if (column === undefined || GREY.includes(column)) return LEFT_ALONE;
  return TEXTS.includes(column) ? TEXT : AMOUNT;
}

function choices(columns: readonly BudgetColumn[], rows: number): string {
  const lists = [
    ['basis', 'gross,after-mitigation'],
    ['status', 'draft,reported'],
  ] as const;
  const last = rows === 0 ? 1 : rows;
  const each = lists.map(([column, list]) => {
    const at = columns.indexOf(column);
    const range = `${cellName(1, at)}:${cellName(last, at)}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Choose from the list" error="Choose one of: ${list.replace(',', ', ')}." sqref="${range}"><formula1>"${list}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

function howToSheet(): Uint8Array {
  const lines = [BUDGET_HOW_TO_TITLE, ...BUDGET_HOW_TO].map((text, i) => {
    return `<row r="${i + 1}">${cellXml(cellName(i, 0), text, i === 0 ? TITLE : WORDS)}</row>`;
  });
  return worksheet(
    `<cols><col min="1" max="1" width="110" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>`,
  );
}
