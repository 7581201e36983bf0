/**
 * A browser killed in the midst of writing leaves half a record at the end of its own log. Chromium would delete
 * everything two visits later (crbug.com/460568); the dashboard has it put the log away in between.
 */
import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addFiles, openDataPage } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { newProfile, openProfile, type Profile } from './profile.ts';
import { stored } from './stored.ts';

/** The browser's logs of what was written; none where it keeps them in another way. */
function logs(profile: Profile): string[] {
  const folder = join(profile.folder, 'Default', 'IndexedDB');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.log')).map((name) => join(folder, name));
}

test('half a record at the end of the browser’s log loses nothing that is older', async ({
  drawnProfile,
  baseURL,
}) => {
  const profile = newProfile(drawnProfile);
  const open = () => openProfile(profile, { baseURL: baseURL ?? '' });

  const settled = await open();
  const page = await settled.newPage();
  await page.goto('#/data');
  const held = await stored(page);
  // Something to be cut in half: its loss is that of the last thing written, and right.
  await page.evaluate(async () => {
    const request = indexedDB.open('something-else', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('things');
    await new Promise((opened) => {
      request.onsuccess = opened;
    });
    const writing = request.result.transaction('things', 'readwrite');
    writing.objectStore('things').put('x'.repeat(30_000), 1);
    await new Promise((written) => {
      writing.oncomplete = written;
    });
  });
  await settled.close();
  for (const log of logs(profile)) truncateSync(log, Math.max(0, statSync(log).size - 10_000));

  const afterKill = await open();
  const adding = await afterKill.newPage();
  await openDataPage(adding);
  expect(await stored(adding)).toEqual(held);
  await addFiles(adding, drawnOfficialFile({ year: '2018-19' }));
  const more = await stored(adding);
  await afterKill.close();

  const afterThat = await open();
  const reading = await afterThat.newPage();
  await openDataPage(reading);
  expect(await stored(reading)).toEqual(more);
  await afterThat.close();
  profile.forget();
});
