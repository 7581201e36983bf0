import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import type { LocalSeries } from '../../../../src/domain/series/series.ts';
import {
  periodsEndingIn,
  type TemplateRow,
  templateRows,
} from '../../../../src/formats/returns/template-rows.ts';
import { writeTemplateCsv } from '../../../../src/formats/returns/write-template-csv.ts';
import { writeTemplateXlsx } from '../../../../src/formats/returns/write-template-xlsx.ts';
import { MONTHLY, measureOf, PERCENT, readXlsx, WEEKLY } from './drawn-return.ts';

function known(...codes: string[]): LocalMeasure[] {
  return codes.flatMap((code) => measureOf(code) ?? []);
}

const HELD: LocalSeries = {
  id: `E08000014/${MONTHLY}`,
  area: 'E08000014',
  measure: MONTHLY,
  frequency: 'monthly',
  points: [
    { period: '2023-12', value: 40, source: 'Report', enteredOn: '2024-01-01' },
    {
      period: '2024-11',
      value: null,
      qualifier: 'range',
      low: 44,
      high: 46,
      source: 'Report',
      enteredOn: '2024-12-01',
    },
    { period: '2024-12', value: 47, status: 'illustrative', source: 'Example', enteredOn: '2024-12-01' },
  ],
};

function rows(values: 'blank' | 'held', from = '2024-12', ...codes: string[]): readonly TemplateRow[] {
  const measures = known(...codes);
  return templateRows({
    measures,
    from,
    to: '2024-12',
    values,
    seriesOf: (code) => (code === MONTHLY ? HELD : null),
  });
}

function sheetOf(bytes: Uint8Array, path = 'xl/worksheets/sheet1.xml'): string {
  return new TextDecoder().decode(unzipSync(bytes)[path]);
}

describe('templateRows', () => {
  it('asks for every week on its day, every month, and quarters and years with the month they end in', () => {
    expect(periodsEndingIn({ frequency: 'weekly', weekday: 2 }, '2024-12', '2024-12')).toEqual([
      '2024-12-03',
      '2024-12-10',
      '2024-12-17',
      '2024-12-24',
      '2024-12-31',
    ]);
    expect(periodsEndingIn({ frequency: 'monthly' }, '2024-11', '2025-01')).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
    ]);
    expect(periodsEndingIn({ frequency: 'quarterly' }, '2024-11', '2025-03')).toEqual(['2024-Q3', '2024-Q4']);
    expect(periodsEndingIn({ frequency: 'yearly' }, '2024-11', '2025-03')).toEqual(['2024-25']);
    expect(periodsEndingIn({ frequency: 'yearly' }, '2024-11', '2024-12')).toEqual([]);
    expect(periodsEndingIn({ frequency: 'monthly' }, '2024-12', '2024-11')).toEqual([]);
  });

  it('shows what is held of the period before and the year before, and leaves the value to be filled in', () => {
    expect(rows('blank', '2024-12', MONTHLY)).toEqual([
      {
        measure: MONTHLY,
        title: 'People starting reablement',
        unit: 'people',
        period: '2024-12',
        said: null,
        previous: '44 to 46',
        yearBefore: '40',
        isRatio: false,
      },
    ]);
  });

  it('fills in what is held, never what is illustrative', () => {
    expect(rows('held', '2024-11', MONTHLY).map(({ said }) => said?.low ?? null)).toEqual([44, null]);
  });
});

describe('writeTemplateCsv', () => {
  it('has a header, a row a measure and period, and runs nothing', () => {
    const [row] = rows('held', '2024-11', MONTHLY);
    if (!row) throw new Error('no row');
    expect(writeTemplateCsv([{ ...row, title: '=1+1' }])).toBe(
      `\ufeffmeasure,title,period,unit,period before,year before,value,qualifier,note,status\r\n${MONTHLY},'=1+1,2024-11,people,,,44 to 46,,,\r\n`,
    );
  });
});

describe('writeTemplateXlsx', () => {
  const all = rows('blank', '2024-12', WEEKLY, MONTHLY, PERCENT);

  it('writes the same bytes for the same rows', () => {
    expect(writeTemplateXlsx(all)).toEqual(writeTemplateXlsx(all));
  });

  it('left blank, says that nothing is filled in', async () => {
    const result = await readXlsx(writeTemplateXlsx(all));
    expect(result).toMatchObject({ ok: false, error: { kind: 'nothing-filled-in' } });
  });

  it('freezes the header and the first columns, checks what is typed and has a note on every column', () => {
    const bytes = writeTemplateXlsx(all);
    const sheet = sheetOf(bytes);
    expect(sheet).toContain(
      '<pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('<formula1>OR(ISTEXT(G2),G2&gt;=0)</formula1>');
    expect(sheet).toContain(
      'sqref="H2:H8"><formula1>"about,over,just over,under,just under,range"</formula1>',
    );
    expect(sheetOf(bytes, 'xl/comments1.xml').match(/<comment /g)).toHaveLength(12);
    expect(sheetOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('How to fill this in');
  });

  it('writes text as text, whatever it begins with', () => {
    const [row] = all;
    if (!row) throw new Error('no row');
    const sheet = sheetOf(
      writeTemplateXlsx([{ ...row, title: '=HYPERLINK("x")', said: { value: 1, note: '@<&' } }]),
    );
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t>');
  });
});
