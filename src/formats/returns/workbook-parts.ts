/**
 * The parts of a workbook that are the same whatever is in it, and cells as SpreadsheetML (ECMA-376 part 1, 18). Our own few
 * lines of it, because the library for it packs in workers that the page's content policy forbids, and has neither
 * validation nor notes. Text is inline text, never a formula.
 */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function part(xml: string): Uint8Array {
  return new TextEncoder().encode(HEAD + xml);
}

/** Characters XML cannot hold are left out. */
export function escaped(text: string): string {
  const kept = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return kept
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** cellName(0, 6) is G1. Up to 26 columns. */
export function cellName(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

export function cellXml(name: string, cell: string | number | null, style: number): string {
  if (cell === null) return `<c r="${name}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${name}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

export function worksheet(inside: string): Uint8Array {
  return part(`<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside}</worksheet>`);
}

export function relationships(
  list: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): Uint8Array {
  const each = list.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return part(`<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`);
}

export function commentsPart(
  comments: readonly { readonly name: string; readonly text: string }[],
): Uint8Array {
  const each = comments.map(
    ({ name, text }) =>
      `<comment ref="${name}" authorId="0"><text><t xml:space="preserve">${escaped(text)}</t></text></comment>`,
  );
  return part(
    `<comments xmlns="${MAIN}"><authors><author>Template</author></authors><commentList>${each.join('')}</commentList></comments>`,
  );
}

/** The boxes Excel shows the notes in (VML, ECMA-376 part 4, 19.4): hidden until the cell is pointed at. */
export function commentBoxes(columns: readonly number[]): Uint8Array {
  const each = columns.map(
    (column) =>
      `<v:shape type="#_x0000_t202" style="position:absolute;width:220pt;height:80pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1},15,1,4,${column + 4},15,6,4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  const shapeType =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  return new TextEncoder().encode(
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapeType}${each.join('')}</xml>`,
  );
}

/** Everything but the sheets themselves: `xl/worksheets/sheet1.xml` and so on, by their names in order. */
export function frameParts(sheetNames: readonly string[], styles: string): Record<string, Uint8Array> {
  const sheets = sheetNames.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const types = sheetNames.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  );
  const links = sheetNames.map((_, i) => ({
    id: `rId${i + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${i + 1}.xml`,
  }));
  return {
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="${SPREADSHEET}.comments+xml"/>${types.join('')}</Types>`,
    ),
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ...links,
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': part(`<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`),
  };
}
