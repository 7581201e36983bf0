/** The table taken away from the quartiles page, against the same positions worked out from the published files by hand. */
import { expect, type Page, test } from '@playwright/test';
import { addFiles, openDataPage } from './add-files.ts';
import { expectedTable } from './expected-quartiles.ts';
import { JOURNEY_FILES, needsPublishedFiles, publishedFile } from './published-files.ts';
import { downloadQuartiles, type QuartilesRow } from './quartiles-table.ts';
import { neighboursOf } from './raw-councils.ts';
import { rawFigures, referenceTable } from './raw-figures.ts';

needsPublishedFiles();

const SEFTON = 'E08000014';
const ENGLAND = ['england'];
const ALL = ['england', 'region', 'group'];

/** The two smallest have zeros and gaps, Buckinghamshire a new code since 2020. */
const ASKED: readonly (readonly [council: string, comparators: readonly string[]])[] = [
  [SEFTON, ALL],
  ['E09000001', ENGLAND],
  ['E06000053', ENGLAND],
  ['E06000060', ALL],
  ['E10000017', ENGLAND],
];

test('every row of the downloaded table is what a calculation by hand gives', async ({ page }) => {
  test.slow();
  await openDataPage(page);
  await addFiles(page, ...JOURNEY_FILES.map((name) => publishedFile(`ascof/${name}`)));
  const neighbours = neighboursOf(SEFTON);
  const group = await makeGroup(page, 'Neighbours of Sefton', neighbours);
  for (const file of JOURNEY_FILES) {
    const year = /\d{4}-\d\d/.exec(file)?.[0] ?? '';
    const figures = rawFigures(publishedFile(`ascof/${file}`));
    for (const [council, comparators] of ASKED) {
      for (const kind of comparators) {
        const comparator = kind === 'group' ? group : kind;
        const rows = await downloadQuartiles(page, { council, year, comparator });
        const among = kind === 'group' ? neighbours : (kind as 'england' | 'region');
        const expected = expectedTable(figures, { year, council, comparator: among }, [...rows.keys()]);
        expect(comparable(rows), `${council} in ${year} among ${kind}`).toEqual(expected);
      }
    }
  }
});

/** Makes a group on the Data page and gives the id under which addresses name it. */
async function makeGroup(page: Page, name: string, members: readonly string[]): Promise<string> {
  await page.getByRole('button', { name: 'New group' }).click();
  await page.getByLabel('Name of the group').fill(name);
  const councils = referenceTable(publishedFile('reference/cassr_153.csv'));
  for (const member of members) {
    const found = councils.find(({ ons_code }) => ons_code === member);
    await page.getByRole('checkbox', { name: found?.name ?? member, exact: true }).check();
  }
  await page.getByRole('button', { name: 'Save group' }).click();
  await expect(page.getByRole('button', { name: 'Save group' })).toHaveCount(0);
  await page.goto('#/quartiles');
  const choice = page.getByRole('combobox', { name: 'Compared with' });
  await choice.selectOption({ label: name });
  return choice.inputValue();
}

const TEXTS = ['year', 'area_code', 'breakdown', 'missing'];
const NUMBERS =
  'value n rank tied quartile worst cut_lower median cut_upper best england region gap_people gap_points'.split(
    ' ',
  );

/** Numbers as numbers, to nine decimals; empty ones as null. */
function comparable(rows: ReadonlyMap<string, QuartilesRow>): object {
  const number = (text = ''): number | null => (text === '' ? null : Number(Number(text).toFixed(9)));
  return Object.fromEntries(
    [...rows].map(([code, row]) => [
      code,
      Object.fromEntries([
        ...TEXTS.map((column) => [column, row[column]]),
        ...NUMBERS.map((column) => [column, number(row[column])]),
      ]),
    ]),
  );
}
