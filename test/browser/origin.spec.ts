import { expect, test } from '@playwright/test';

test('the built page allows nothing but files of its own origin', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('http');
});

test('no page asks for anything outside its origin or breaks the policy', async ({ page, baseURL }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of [
    '#/',
    '#/quartiles?council=E08000014',
    '#/measures/ascof-2014/1C1A',
    '#/measures/local/home-care-waiting',
    '#/home-care',
    '#/reablement',
    '#/indicators',
    '#/budget',
    '#/budget/review',
    '#/data',
    '#/data/return',
  ]) {
    await page.goto(`/${address}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const origins = new Set(asked.filter((origin) => origin !== 'null'));
  expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
  expect(complaints).toEqual([]);
});
