import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTemplateCsv } from '../../../../src/formats/returns/write-template-csv.ts';
import { writeTemplateXlsx } from '../../../../src/formats/returns/write-template-xlsx.ts';
import { runs } from '../../../runs.ts';
import { returnRows } from './arbitrary-rows.ts';
import { asTemplate, csvReading, readCsv, withoutLines, xlsxReading } from './drawn-return.ts';

describe('rows written and read back', () => {
  it('are the same from CSV and from a workbook, to the last bit', async () => {
    await fc.assert(
      fc.asyncProperty(returnRows, async (rows) => {
        const template = rows.map(asTemplate);
        const text = await readCsv(writeTemplateCsv(template));
        const book = await xlsxReading(writeTemplateXlsx(template));
        expect(text.ok && withoutLines(text.value.rows)).toEqual(withoutLines(rows));
        expect(book.rows).toEqual(text.ok && text.value.rows);
        expect(book.ledger).toEqual(text.ok && text.value.ledger);
        expect(book.notes).toEqual(text.ok && text.value.notes);
      }),
      { numRuns: runs(300) },
    );
  }, 60_000);

  it('are written the same again: byte-equal files from what was read', async () => {
    const header = 'measure,period,value,qualifier,note';
    const reading = await csvReading(
      header,
      'home-care-waiting,2024-12-03,11,about,',
      'home-care-wait-mean,2024-12,2 to 3,,days',
    );
    const once = writeTemplateCsv(reading.rows.map(asTemplate));
    const again = await csvReading(...once.slice(1).trimEnd().split('\r\n'));
    expect(writeTemplateCsv(again.rows.map(asTemplate))).toBe(once);
    const book = writeTemplateXlsx(reading.rows.map(asTemplate));
    const read = await xlsxReading(book);
    expect(writeTemplateXlsx(read.rows.map(asTemplate))).toEqual(book);
  });
});
