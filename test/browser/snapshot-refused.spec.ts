import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { expect } from '@playwright/test';
import { type ChosenFile, chooseFiles, openDataPage, previewOf } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { saveSnapshot } from './snapshots.ts';
import { stored } from './stored.ts';

test('a snapshot that is not as it was saved is refused with a sentence, and nothing changes', async ({
  page,
}, running) => {
  await openDataPage(page);
  const saved = await saveSnapshot(page);
  const before = await stored(page);
  const json = (content: string): ChosenFile => ({ name: 'snapshot.asc.json', content });
  const refused: readonly (readonly [ChosenFile, RegExp])[] = [
    [json(saved.replace(/"values":\[\d/, (start) => `${start}1`)), /was changed after it was saved/],
    [
      json(saved.replace(/"version":\d+,"savedAt"/, '"version":99,"savedAt"')),
      /was made by a newer version of this dashboard \(format 99\)/,
    ],
    [json('{"rows":[1,2,3],"made":"by something else"}'), /was made by another program/],
    [json(saved.slice(0, saved.length / 2)), /is damaged: it was cut short at line/],
    [
      json(saved.replace('"content":{', '"content":{"__proto__":{"polluted":true},')),
      /“__proto__”.*may be meant to do harm/,
    ],
    [
      hugeFile(running.outputPath('huge.asc.json'), saved.slice(0, 200_000)),
      /has 500 MB; a snapshot never has more/,
    ],
  ];
  for (const [file, says] of refused) {
    await chooseFiles(page, file);
    await expect(page.getByRole('alert')).toHaveText(says);
    await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
    await expect(previewOf(page)).toHaveCount(0);
    await page.reload();
  }
  expect(await stored(page)).toEqual(before);
});

/** 500 MB that take no room on the disk: it begins as a snapshot does. */
function hugeFile(path: string, start: string): string {
  const file = openSync(path, 'w');
  writeSync(file, start);
  ftruncateSync(file, 500_000_000);
  closeSync(file);
  return path;
}
