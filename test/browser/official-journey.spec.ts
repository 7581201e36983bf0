/** The main job, from an empty profile to a train with no connection. */
import { expect, type Page, test } from '@playwright/test';
import { addFiles, openDataPage } from './add-files.ts';
import { startPreviewServer } from './preview-server.ts';
import { newProfile, openProfile } from './profile.ts';
import { JOURNEY_FILES, needsPublishedFiles, publishedFile } from './published-files.ts';

needsPublishedFiles();

/** Goes to an address and waits for its page: the text of the part named. */
async function openPart(page: Page, address: string, part: string | RegExp): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText(part);
  return page.getByRole('main').innerText();
}

async function rowOf(page: Page, year: string, measure: string): Promise<string> {
  await page.goto(`#/quartiles?council=E08000014&year=${year}&comparator=england`);
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue(year);
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: measure }) })
    .innerText();
}

/** What issue and report say of Sefton, on both pages. */
async function readSefton(page: Page): Promise<void> {
  const work = await rowOf(page, '2020-21', 'Learning disability: in paid work');
  expect(work).toContain('2.1');
  expect(work).toContain('Bottom');
  expect(work).toContain('joint 126th of 150');
  expect(work).toContain('127 of 150 before rounding');
  expect(work).toContain('44 more people');
  expect(await rowOf(page, '2020-21', 'Care home admissions, 65 and over')).toContain('179 fewer');
  expect(await rowOf(page, '2020-21', 'Quality of life of people who use services')).toContain('No figure');
  const life = await rowOf(page, '2023-24', 'Quality of life of people who use services');
  expect(life).toContain('18.7');
  expect(life).toContain('Third');
  expect(life).toContain('joint 112th of 151');
  expect(life).toContain('on the boundary');

  const council = 'council=E08000014&comparator=england';
  const ofWork = await openPart(page, `#/measures/ascof-2014/1E?${council}&year=2020-21`, 'paid');
  expect(ofWork).toContain('bottom quartile');
  expect(ofWork).toContain('44 more people');
  const ofHomes = await openPart(page, `#/measures/ascof-2014/2A2?${council}&year=2020-21`, 'admission');
  expect(ofHomes).toContain('179 fewer admissions');
  const ofLife = await openPart(
    page,
    `#/measures/ascof-2023/1A?${council}&year=2023-24`,
    'joint 112th of 151',
  );
  expect(ofLife).toContain('on the boundary');
  const without = await openPart(page, `#/measures/ascof-2014/1A?${council}&year=2020-21`, 'has no figure');
  expect(without).toContain('18 councils have one');
}

test('five published files come in, Sefton’s positions are right, and all is there after the network is gone', async () => {
  test.slow();
  const server = await startPreviewServer();
  const profile = newProfile();
  const first = await openProfile(profile, { baseURL: server.address });
  const page = await first.newPage();
  await openDataPage(page);
  await expect(page.getByText('Ready to work offline')).toBeVisible();
  for (const name of JOURNEY_FILES) await addFiles(page, publishedFile(`ascof/${name}`));
  await readSefton(page);

  await server.stop();
  await first.close();
  const second = await openProfile(profile, { baseURL: server.address, offline: true });
  await readSefton(await second.newPage());
  await second.close();
  profile.forget();
});
