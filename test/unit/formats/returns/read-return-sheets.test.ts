import { describe, expect, it } from 'vitest';
import { packArchive } from '../../../../src/formats/zip/pack-archive.ts';
import {
  type DrawnCell,
  drawnWorkbook,
  MONTHLY,
  PERCENT,
  readXlsx,
  skipsOf,
  WEEKLY,
  workbookOf,
  xlsxReading,
} from './drawn-return.ts';

const HEADER: readonly DrawnCell[] = ['Measure', 'Period', 'Value', 'Note'];

async function sentence(bytes: Uint8Array): Promise<string> {
  const result = await readXlsx(bytes);
  if (result.ok) throw new Error('not refused');
  return result.error.sentence;
}

/** A small archive whose directory says that its first member is as large as that. */
function saidToUnpackTo(size: number): Uint8Array {
  const bytes = packArchive({ 'xl/workbook.xml': new Uint8Array(10) }, true);
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 6, true) + 24, size, true);
  return bytes;
}

describe('readReturnSheets', () => {
  it('reads text, numbers and dates as Excel types them, with the row of the sheet', async () => {
    const reading = await xlsxReading(
      drawnWorkbook(
        [
          ['December return'],
          HEADER,
          [WEEKLY, [45629, 3], 'about 11', 'by hand'],
          [],
          [MONTHLY, [45627, 2], 0.1 + 0.2],
          [MONTHLY, 45658, 44],
        ],
        2,
      ),
    );
    expect(reading.rows).toEqual([
      {
        line: 4,
        area: null,
        measure: WEEKLY,
        period: '2024-12-03',
        said: { value: 11, qualifier: 'about', note: 'by hand' },
      },
      { line: 6, area: null, measure: MONTHLY, period: '2024-12', said: { value: 0.1 + 0.2 } },
      { line: 7, area: null, measure: MONTHLY, period: '2025-01', said: { value: 44 } },
    ]);
    expect(reading).toMatchObject({ kind: 'xlsx', ledger: { read: 3, kept: 3 } });
  });

  it('takes a number shown as a percentage for what people see', async () => {
    const reading = await xlsxReading(
      drawnWorkbook([
        HEADER,
        [PERCENT, '2024-11', [0.813, 1]],
        [PERCENT, '2024-12', [0.81299999999999994, 1]],
        [PERCENT, '2025-01', 0.813],
        [MONTHLY, '2024-12', [0.5, 1]],
      ]),
    );
    expect(reading.rows.map((row) => row.said.value)).toEqual([81.3, 81.3, 0.813]);
    expect(skipsOf(reading)).toEqual(['a figure in another unit than its measure (5)']);
  });

  it('leaves out a range that Excel turned into a date, and says what to write', async () => {
    const reading = await xlsxReading(
      drawnWorkbook([HEADER, [MONTHLY, '2024-11', 4], [MONTHLY, '2024-12', [45353, 3]]]),
    );
    expect(skipsOf(reading)[0]).toContain('so write 2 to 3 (3)');
  });

  it('refuses a workbook without the columns, or without figures', async () => {
    expect(
      await sentence(
        drawnWorkbook([
          ['a', 'b'],
          [1, 2],
        ]),
      ),
    ).toContain('return.xlsx is not a return that can be read.');
    expect(await sentence(drawnWorkbook([HEADER, [MONTHLY, '2024-12']]))).toContain('no figures in it');
    expect(await sentence(workbookOf('<sheetData/>'))).toContain('return.xlsx is empty.');
  });

  it('refuses what is no workbook, a damaged one and one of Excel before 2007', async () => {
    const whole = drawnWorkbook([HEADER, [MONTHLY, '2024-12', 1]]);
    expect(await sentence(whole.slice(0, 900))).toContain('it is damaged or not complete');
    expect(await sentence(packArchive({ 'a.xml': new Uint8Array(3) }, true))).toContain('damaged');
    expect(
      await sentence(workbookOf('<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>')),
    ).toContain('damaged');
    expect(await sentence(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toContain('password');
    expect(await sentence(new Uint8Array())).toContain('is empty');
  });

  it('refuses an archive that would unpack to a great deal by its directory alone, and a cell in the last corner', async () => {
    const bomb = saidToUnpackTo(61 * 1024 * 1024);
    expect(await sentence(bomb)).toContain('holds more than any return does');
    const corner = workbookOf(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    expect(await sentence(corner)).toContain('holds more than any return does');
  });
});
