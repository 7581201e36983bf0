import { expect } from '@playwright/test';
import { zipSync } from 'fflate';
import { addToDashboard, chooseFiles, openDataPage, previewOf, statusOf } from './add-files.ts';
import { withLines } from './altered-file.ts';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';

const file = drawnOfficialFile({ year: '2018-19' });
const other = drawnOfficialFile({ year: '2017-18' });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.beforeEach(async ({ page }) => openDataPage(page));

test('an archive gives the official files inside it', async ({ page }) => {
  const zip = zipSync({ [`folder/${file.name}`]: bytes(file.content), 'folder/read me.txt': bytes('hello') });
  await chooseFiles(page, { name: 'ascof.zip', content: zip });
  await expect(previewOf(page)).toContainText('2018/19');
  await addToDashboard(page);
});

test('a document is called what it is, even under another name', async ({ page }) => {
  const word = zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'word/document.xml': bytes('<w/>') });
  await chooseFiles(page, { name: 'renamed.zip', content: word });
  await expect(page.getByRole('alert')).toContainText('renamed.zip is a Word document.');
});

test('a file in UTF-16 is read, and says so', async ({ page }) => {
  await chooseFiles(page, { name: file.name, content: Buffer.from(`\ufeff${file.content}`, 'utf16le') });
  await expect(previewOf(page)).toContainText('UTF-16');
  await addToDashboard(page);
});

test('a file whose name tells no year asks for it before it can be added', async ({ page }) => {
  await chooseFiles(page, { name: 'figures.csv', content: file.content });
  const preview = previewOf(page);
  await expect(preview.getByRole('button', { name: 'Add to dashboard' })).toBeDisabled();
  await preview.getByLabel('Which year is this file for?').selectOption('2018-19');
  await addToDashboard(page);
  await expect(statusOf(page)).toHaveText(/^Added 2018\/19 from figures\.csv/);
});

test('several files come in at once, and one that cannot be used does not stand in their way', async ({
  page,
}) => {
  const useless = withLines(drawnOfficialFile({ year: '2016-17' }), () => ['month,mm', 'January,40']);
  await chooseFiles(page, file, useless, other);
  await expect(page.getByRole('alert').filter({ hasText: useless.name })).toContainText(
    'is not an ASCOF file',
  );
  await expect(previewOf(page).getByRole('article')).toHaveCount(2);
  await addToDashboard(page);
  await expect(statusOf(page)).toHaveText(
    /^Added 20\d\d\/\d\d from ascof-.*-drawn\.csv and 20\d\d\/\d\d from ascof-/,
  );
});
