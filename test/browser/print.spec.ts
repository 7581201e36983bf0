import { test as empty, expect, type Page } from '@playwright/test';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { type PrintedPage, printedPages } from './printed-pages.ts';

/** A window far wider than paper: a chart laid out for it would lose its right part. */
const WIDE = { width: 1900, height: 1000 };
const SEFTON = 'council=E08000014&year=2020-21&comparator=england';

async function printed(page: Page): Promise<readonly PrintedPage[]> {
  return printedPages(await page.pdf({ format: 'A4' }));
}

function expectNothingCutOff(pages: readonly PrintedPage[]): void {
  for (const { content, drawn } of pages) {
    const beyond = drawn.filter(
      ({ left, right }) => left < content.left - 1.5 || right > content.right + 1.5,
    );
    expect(beyond).toEqual([]);
  }
}

const joined = (text: string): string => text.replace(/\s/g, '');

test('the quartiles page prints every measure, and nothing is cut off at the edge', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`#/quartiles?${SEFTON}`);
  await expect(page.getByRole('table')).toBeVisible();
  const links = page.getByRole('rowheader').getByRole('link');
  // Rows beyond the window follow a frame later.
  await expect(links.nth(20)).toBeVisible();
  const measures = await links.allInnerTexts();
  const pages = await printed(page);
  const words = pages.map((one) => one.words).join('');
  for (const measure of measures) expect(words).toContain(joined(measure));
  expectNothingCutOff(pages);
});

test('the measure page prints a bar for every council with a figure, and nothing is cut off at the edge', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await page.goto(`#/measures/ascof-2014/2A2?${SEFTON}`);
  await expect(page.getByRole('img', { name: /Sefton is \d+ of/ }).first()).toBeVisible();
  await expect(page.getByText('Through the years')).toBeVisible();
  const pages = await printed(page);
  const words = pages.map((one) => one.words).join('');
  for (const part of [
    'Where it stands',
    'Through the years',
    'All councils',
    'Definition',
    'Where this figure comes from',
    'ascof-2020-21-drawn.csv',
  ]) {
    expect(words).toContain(joined(part));
  }
  expect(mostBarsInOneChart(pages)).toBe(councilsWithFigure('2A2'));
  expectNothingCutOff(pages);
});

for (const [name, hash, parts] of [
  ['briefing', '#/', ['What changed, and what needs attention?', 'Home care waits', 'Reablement']],
  [
    'home care',
    '#/home-care',
    ['How many wait', 'How long those who started had waited', 'The list by days waited'],
  ],
  ['budget', '#/budget?year=2024-25', ['Against other councils', 'Spend through the years']],
  ['reablement', '#/reablement', ['Twelve months to each month', 'Growth since']],
  ['local measure', '#/measures/local/home-care-waiting', ['Through time', 'Definition', 'Monthly return']],
  ['library of indicators', '#/indicators', ['Home care', 'Reablement']],
  [
    'budget month to be typed in',
    '#/data/budget?year=2024-25&month=7',
    ['Enter a month of the budget', 'Does it add up?'],
  ],
  ['monthly return', '#/data/return?month=2024-11', ['Monthly return', 'Home care packages started']],
] as const) {
  test(`the ${name} page prints its parts, and nothing is cut off at the edge`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto(`${hash}${hash.includes('?') ? '&' : '?'}council=E08000014`);
    await expect(page.getByRole('main')).toContainText(parts[parts.length - 1] ?? '');
    const pages = await printed(page);
    const words = pages.map((one) => one.words).join('');
    for (const part of parts) expect(words).toContain(joined(part));
    expectNothingCutOff(pages);
  });
}

empty(
  'the briefing of the example prints on two sheets, and what is said of offline use is no part of them',
  async ({ page }) => {
    await page.goto('#/');
    await page.getByRole('button', { name: 'See the example' }).click();
    await page.getByText('Ready to work offline').waitFor();
    await expect(page.getByRole('heading', { name: 'Other clear changes' })).toBeVisible();
    const pages = await printed(page);
    expect(pages).toHaveLength(2);
    const words = pages.map((one) => one.words).join('');
    expect(words).toContain(joined('nothing is sent anywhere'));
    expect(words).not.toContain(joined('Ready to work offline'));
    expectNothingCutOff(pages);
  },
);

/** Bars stand on one line, are equally wide and never in the same place. */
function mostBarsInOneChart(pages: readonly PrintedPage[]): number {
  const charts = pages.flatMap(({ drawn }, at) =>
    drawn.map(
      ({ left, right, low }) => [`${at} ${low.toFixed(1)} ${(right - left).toFixed(2)}`, left] as const,
    ),
  );
  const places = new Map<string, Set<number>>();
  for (const [chart, left] of charts) places.set(chart, (places.get(chart) ?? new Set()).add(left));
  return Math.max(...[...places.values()].map(({ size }) => size));
}

function councilsWithFigure(code: string): number {
  const rows = drawnOfficialFile({ year: '2020-21' }).content.split('\r\n');
  return rows.filter((row) => row.includes(',Council,') && new RegExp(`,${code},Total,Outcome,\\d`).test(row))
    .length;
}
