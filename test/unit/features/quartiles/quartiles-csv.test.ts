import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readerView } from '../../../../src/domain/standpoint/reader-view.ts';
import { quartilesCsv } from '../../../../src/features/quartiles/quartiles-csv.ts';
import { quartilesRows } from '../../../../src/features/quartiles/quartiles-rows.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const holdings = drawHoldings([
  '2020-21',
  '1E',
  `
    Sefton                2.1  18/853
    Hartlepool            7.1  71/1000
    Darlington            7.3  73/1000
    Stockport             1.0  10/1000
    Wirral                4.4  44/1000
    Torbay                5.5  55/1000
    Calderdale            3.0  30/1000
    Sunderland            2.5  25/1000
    Leeds                 [c]
    North West            3.9
    England               5.1
  `,
]);
const view = readerView({ year: '2020-21' }, { holdings, settings: {}, groups: [] });
const text = quartilesCsv(quartilesRows(holdings, view, '2020-21'), view);
const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
  header: true,
  skipEmptyLines: true,
});

describe('quartiles CSV', () => {
  it('begins with a byte order mark and the exact header', () => {
    expect(text.split('\r\n')[0]).toBe(
      '\ufeffframework,code,measure,breakdown,year,area_code,area,value,missing,n,rank,tied,quartile,worst,cut_lower,median,cut_upper,best,england,region,gap_people,gap_points,comparator,release',
    );
  });

  it('has a row for every measure of the year, the uncollected ones with their reason', () => {
    const carers = data.find((row) => row.code === '1D');
    expect([carers?.value, carers?.missing, carers?.n]).toEqual(['', 'not-collected', '']);
    expect(data.find((row) => row.code === '1A')?.missing).toBe('unavailable');
    expect(new Set(data.map((row) => row.code)).size).toBe(data.length);
  });

  it('writes the position unrounded: cuts oriented, gap in people and points', () => {
    // Sorted: 1.0 2.1 2.5 3.0 4.4 5.5 7.1 7.3, n 8: cuts at places 1.75, 3.5 and 5.25.
    expect(data.find((row) => row.code === '1E')).toMatchObject({
      framework: 'ascof-2014',
      breakdown: 'Total',
      area_code: 'E08000014',
      area: 'Sefton',
      value: '2.1',
      missing: '',
      n: '8',
      rank: '7',
      tied: '1',
      quartile: '4',
      worst: '1',
      cut_lower: '2.4',
      median: '3.7',
      cut_upper: '5.9',
      best: '7.3',
      england: '5.1',
      region: '3.9',
      gap_people: '33',
      gap_points: '3.8',
      comparator: 'England',
    });
  });
});
