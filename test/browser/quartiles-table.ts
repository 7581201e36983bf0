/**
 * The quartiles page as a reader takes it away: the table behind **Download table (CSV)**, read with another program's
 * CSV reader.
 */
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { downloadedBy } from './downloads.ts';

/** Other programs read this file: not a letter of it may change. */
export const QUARTILES_HEADER =
  'framework,code,measure,breakdown,year,area_code,area,value,missing,n,rank,tied,quartile,worst,cut_lower,median,cut_upper,best,england,region,gap_people,gap_points,comparator,release';

export type QuartilesRow = Readonly<Record<string, string>>;

/** Goes to the quartiles page and downloads its table: rows by measure code. */
export async function downloadQuartiles(
  page: Page,
  search: { readonly council: string; readonly year: string; readonly comparator: string },
): Promise<ReadonlyMap<string, QuartilesRow>> {
  await page.goto(`#/quartiles?${new URLSearchParams(search)}`);
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue(search.year);
  await expect(page.getByRole('combobox', { name: 'Council' })).toHaveValue(search.council);
  const { bytes } = await downloadedBy(page, page.getByRole('button', { name: 'Download table (CSV)' }));
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  expect(text.split('\r\n')[0]).toBe(QUARTILES_HEADER);
  const { data, errors } = Papa.parse<QuartilesRow>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return new Map(data.map((row) => [row.code ?? '', row]));
}
