/**
 * Local figures brought in as a return, and the table the page of the measure hands out: limits, rules and kinds against
 * the results of NHSRplotthedots' own functions, point by point.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { addFiles, openDataPage } from './add-files.ts';
import { downloadedBy } from './downloads.ts';
import { needsPublishedFiles, publishedFile } from './published-files.ts';

needsPublishedFiles();

interface SpcPoint {
  readonly x: string;
  readonly y: number;
  readonly mean: number;
  readonly lpl: number;
  readonly upl: number;
  readonly cause: string;
  readonly type: string;
}

interface SpcCase {
  readonly options: {
    readonly direction: 'increase' | 'decrease' | 'neutral';
    readonly target: number | null;
    readonly rebase: readonly string[] | null;
    readonly screen_outliers: boolean;
    readonly fix_after_n_points: number | null;
  };
  readonly points: readonly SpcPoint[];
}

const HEADER =
  'period,value,numerator,denominator,status,qualifier,low,high,mean,lower_limit,upper_limit,near_lower,near_upper,rule,kind,source,note';

const POLARITY = { increase: 'higher', decrease: 'lower', neutral: 'neutral' } as const;

const RULE: Readonly<Record<string, string>> = {
  'Common Cause': 'none',
  'Above UCL': 'outside',
  'Below LCL': 'outside',
  '2 in 3 Above CL': 'two-in-three',
  '2 in 3 Below CL': 'two-in-three',
  '7 Points Above CL': 'shift',
  '7 Points Below CL': 'shift',
  '7 Point Trend (Increasing)': 'trend',
  '7 Point Trend (Decreasing)': 'trend',
};

/** Days that all begin a month are months. */
function monthly({ points }: SpcCase): boolean {
  return points.every(({ x }) => x.endsWith('-01'));
}

const codeOf = (name: string): string => `case-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

function returnOf(name: string, one: SpcCase): string {
  const frequency = monthly(one) ? 'monthly' : 'weekly';
  const period = (x: string): string => (monthly(one) ? x.slice(0, 7) : x);
  const rows = one.points.map(({ x, y }) =>
    [
      codeOf(name),
      period(x),
      y,
      `Case ${name}`,
      'people',
      POLARITY[one.options.direction],
      frequency,
      one.options.target ?? '',
    ].join(','),
  );
  return ['measure,period,value,title,unit,polarity,frequency,target', ...rows].join('\n');
}

async function tableOf(page: Page, name: string, one: SpcCase): Promise<Record<string, string>[]> {
  const { rebase, screen_outliers, fix_after_n_points } = one.options;
  const options = new URLSearchParams({ screen: screen_outliers ? 'on' : 'off' });
  if (rebase) options.set('rebase', rebase.map((x) => (monthly(one) ? x.slice(0, 7) : x)).join(','));
  if (fix_after_n_points) options.set('baseline', String(fix_after_n_points));
  await page.goto(`#/measures/local/${codeOf(name)}?${options}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Case ${name}`);
  const { bytes } = await downloadedBy(page, page.getByRole('button', { name: 'Download table (CSV)' }));
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  expect(text.split('\r\n')[0]).toBe(HEADER);
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test('limits, rules and kinds are those of the reference, to a millionth', async ({ page }) => {
  const cases = Object.entries(
    JSON.parse(readFileSync(publishedFile('spc/spc-cases.json'), 'utf8')) as Record<string, SpcCase>,
  );
  await openDataPage(page);
  await addFiles(
    page,
    ...cases.map(([name, one]) => ({ name: `${name}.csv`, content: returnOf(name, one) })),
  );
  for (const [name, one] of cases) {
    const rows = await tableOf(page, name, one);
    expect(rows.map(({ value }) => Number(value))).toEqual(one.points.map(({ y }) => y));
    one.points.forEach((point, i) => {
      const row = rows[i] ?? {};
      const near = (2 / 3) * (point.upl - point.mean);
      for (const [column, value] of [
        ['mean', point.mean],
        ['lower_limit', point.lpl],
        ['upper_limit', point.upl],
        ['near_lower', point.mean - near],
        ['near_upper', point.mean + near],
      ] as const) {
        expect(Number(row[column]), `${name}, ${point.x}, ${column}`).toBeCloseTo(value, 6);
      }
      expect(row.rule, `${name}, ${point.x}: ${point.cause}`).toBe(RULE[point.cause]);
      expect(row.kind, `${name}, ${point.x}: ${point.type}`).toBe(kindOf(point.type));
    });
  }
});

function kindOf(type: string): string {
  if (type === 'common_cause') return 'common';
  if (type.includes('improvement')) return 'improvement';
  if (type.includes('concern')) return 'concern';
  return type.includes('high') ? 'high' : 'low';
}
