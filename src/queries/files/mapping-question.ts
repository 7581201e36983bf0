/** The question which column of a ledger extract is which, as the page shows it. */
import { textOfTableCell } from '../../formats/tables/table.ts';
import type { MappingQuestion } from './file-preview.ts';
import type { MappingFile } from './read-extract.ts';

const MOST_SHOWN = 4;
/** A long comment is not what a column is known by. */
const LONGEST = 60;

export function mappingQuestion({ name, extract, refused }: MappingFile): MappingQuestion {
  const { opened, mapping, remembered } = extract;
  const { header, headerLine, rows } = opened.table;
  return {
    kind: 'mapping',
    name,
    headerLine,
    fields: header,
    sample: rows
      .slice(0, MOST_SHOWN)
      .map(({ cells }) => header.map((_, i) => shortened(textOfTableCell(cells[i])))),
    rows: rows.length,
    mapping,
    remembered,
    months: opened.months,
    refused,
  };
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
