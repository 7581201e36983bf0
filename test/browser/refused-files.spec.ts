import { expect } from '@playwright/test';
import { chooseFiles, openDataPage, previewOf } from './add-files.ts';
import { uselessFiles } from './altered-file.ts';
import { test } from './dashboard-test.ts';
import { stored } from './stored.ts';

test('a file that cannot be used gets a sentence that says why and where, and changes nothing', async ({
  page,
}) => {
  await openDataPage(page);
  const before = await stored(page);
  for (const [what, file, says] of uselessFiles()) {
    await test.step(what, async () => {
      await chooseFiles(page, file);
      const alert = page.getByRole('alert');
      await expect(alert).toHaveText(says);
      await expect(alert).toHaveText(/nothing .*(changed|added)/i);
      await expect(previewOf(page)).toHaveCount(0);
      await page.reload();
    });
  }
  expect(await stored(page)).toEqual(before);
});
