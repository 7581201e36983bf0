import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { expect } from '@playwright/test';
import { chooseFiles, openDataPage, previewOf } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { stored } from './stored.ts';

/** Large enough to be still under way when a reader presses Cancel. */
const TIMES = 250;

test('reading a large file can be stopped, and nothing has changed', async ({ page }, running) => {
  const { content } = drawnOfficialFile({ year: '2018-19' });
  const path = running.outputPath('ascof-2018-19-large.csv');
  const file = createWriteStream(path);
  const rows = content.slice(content.indexOf('\n') + 1);
  file.write(content);
  for (let i = 0; i < TIMES; i += 1) if (!file.write(rows)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');

  await openDataPage(page);
  const before = await stored(page);
  await chooseFiles(page, path);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(
    page.getByText('Stopped. Nothing was added, and nothing already held has changed.'),
  ).toBeVisible();
  await expect(previewOf(page)).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
});
