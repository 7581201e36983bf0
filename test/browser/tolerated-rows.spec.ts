import { expect } from '@playwright/test';
import { addToDashboard, chooseFiles, openDataPage, previewOf } from './add-files.ts';
import { seftonValue, withLines } from './altered-file.ts';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { stored } from './stored.ts';

const whole = drawnOfficialFile({ year: '2018-19' });

/** Line 3 has an unknown code, line 4 a text for a number; 5 is there again as 6; 7 is there again as 8, with another value. */
const faulty = withLines(whole, (lines) => {
  const [header = '', first = '', second = '', third = '', fourth = '', fifth = '', ...rest] = lines;
  const put = (line: string, column: number, text: string): string =>
    line.split(',').with(column, text).join();
  return [
    header,
    first,
    put(second, 4, '9Z'),
    put(third, 7, 'about 5'),
    fourth,
    fourth,
    fifth,
    put(fifth, 7, '0.1'),
    ...rest,
  ];
});

test('rows at fault are named with their lines, and nothing is stored before the reader confirms', async ({
  page,
}) => {
  await openDataPage(page);
  const before = await stored(page);
  await chooseFiles(page, faulty);
  const preview = previewOf(page);
  for (const says of [
    /Line 3 has a measure code that is not in ASCOF 2018-19, ‘9Z’/,
    /Line 4 has text where a number should be, ‘about 5’.*missing, not zero/,
    /Line 6 repeats an earlier row/,
    /Lines 7 and 8 give different values for the same figure/,
  ]) {
    await expect(preview.getByRole('alert').filter({ hasText: says })).toBeVisible();
  }
  const ledger = preview.getByRole('table').filter({ hasText: 'First lines' });
  const read = await ledger.getByRole('row', { name: /^Read/ }).innerText();
  const parts = await ledger.getByRole('row', { name: /^(Kept|Skipped)/ }).allInnerTexts();
  const count = (row: string): number => Number(row.split('\t')[1]?.replaceAll(',', ''));
  expect(parts.map(count).reduce((sum, rows) => sum + rows)).toBe(count(read));
  expect(await stored(page)).toEqual(before);

  await addToDashboard(page);
  await page.goto('#/quartiles?council=E08000014&year=2018-19&comparator=england');
  await expect(page.getByRole('row', { name: /Learning disability: in paid work/ })).toContainText(
    seftonValue(whole, '1E'),
  );
});
