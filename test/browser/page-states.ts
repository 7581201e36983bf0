/** Every page of a dashboard with figures, in the states a reader meets. */
import { expect, type Page } from '@playwright/test';
import { extractRows, extractText } from '../unit/formats/budget/drawn-extract.ts';
import { chooseFiles, openDataPage, previewOf } from './add-files.ts';
import { withSeftonValue } from './altered-file.ts';
import { drawnBudget } from './drawn-budget.ts';
import { drawnFinanceReturn } from './drawn-finance-return.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { saveSnapshot } from './snapshots.ts';

type State = readonly [name: string, open: (page: Page) => Promise<void>];

const SEFTON = 'council=E08000014&year=2020-21&comparator=england';

const at =
  (address: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };

async function previewed(page: Page, ...files: Parameters<typeof chooseFiles>[1][]): Promise<void> {
  await openDataPage(page);
  await chooseFiles(page, ...files);
  await expect(previewOf(page)).toBeVisible();
}

/** A row in each part, with what cannot be read, what does not add up, and a row typed in by half. */
async function filledBudgetMonth(page: Page): Promise<void> {
  await at('#/data/budget?council=E08000014&year=2024-25&month=9')(page);
  await page.getByRole('button', { name: /^Take the budget of/ }).click();
  await unfoldAll(page);
  for (const item of ['cause', 'driver', 'scheme', 'mitigation', 'pressure', 'reserve', 'assumption'])
    await page.getByRole('button', { name: new RegExp(`^Add an? ${item}$`) }).click();
  await page.getByRole('button', { name: 'Add a scheme' }).click();
  const amounts = ['Approved', 'Delivered', 'On track', 'Needs more', 'At risk or undeliverable'];
  const cells = [
    ['Cause, cause 1', 'Fees'],
    ['Scheme, scheme 1', 'S1'],
    ...amounts.map((column, i) => [`${column}, scheme 1`, String(9 - i)] as const),
    ['Scheme, scheme 2', 'S2'],
    ['Approved, scheme 2', 'some'],
    ['Lowest outturn, range', '2'],
    ['Highest outturn, range', '1'],
    ['What it says, council-wide figure', 'Council forecast outturn'],
  ] as const;
  for (const [name, text] of cells) await page.getByLabel(name, { exact: true }).fill(text);
  await page.getByLabel('As at, all schemes', { exact: true }).focus();
}

const old = drawnOfficialFile({ year: '2020-21' });

export const PAGES = {
  'published figures': [
    ['quartiles', at(`#/quartiles?${SEFTON}`)],
    [
      'quartiles by region, filtered',
      at('#/quartiles?council=E08000014&year=2020-21&comparator=region&quartile=4'),
    ],
    ['a measure', at(`#/measures/ascof-2014/2A2?${SEFTON}`)],
    [
      'a survey measure of the newer framework',
      at('#/measures/ascof-2023/1A?council=E08000014&year=2023-24'),
    ],
    ['a measure not held', at('#/measures/ascof-2024/6A')],
    ['no such measure', at('#/measures/ascof-2014/9Z')],
  ],
  'local figures and the rest': [
    ['the briefing', at('#/')],
    ['home care', at('#/home-care?council=E08000014')],
    ['reablement', at('#/reablement?council=E08000014')],
    ['the library of indicators', at('#/indicators?council=E08000014')],
    ['a new indicator', at('#/indicators/new')],
    ['a local measure', at('#/measures/local/home-care-waiting?rebase=2024-07-16&baseline=12')],
    ['a local measure without figures', at('#/measures/local/turnover')],
    ['no such local measure', at('#/measures/local/nobody-knows')],
    ['the monthly return', at('#/data/return?month=2024-11')],
    ['no such page', at('#/nowhere')],
    ['data', at('#/data')],
  ],
  'the budget': [
    ['the budget', at('#/budget?council=E08000014&year=2024-25&month=7')],
    ['spend against others without a budget month', at('#/budget?council=E08000015&comparator=region')],
    ['a finance return that is not held', at('#/budget?council=E08000014&spend=2019-20.outturn')],
    [
      'the first step of a budget review',
      at('#/budget/review?council=E08000014&year=2024-25&month=7&step=1'),
    ],
    ['the bridge in a budget review', at('#/budget/review?council=E08000014&year=2024-25&month=7&step=2')],
    ['the end of a budget review', at('#/budget/review?council=E08000014&year=2024-25&month=7&step=7')],
    ['a new budget month to be typed in', at('#/data/budget?council=E08000014&year=2024-25&month=8')],
    ['a budget month with every part of it filled in', filledBudgetMonth],
    ['a reported budget month, locked', at('#/data/budget?council=E08000014&year=2024-25&month=7')],
    ['a budget month of a year without lines', at('#/data/budget?council=E08000014&year=2022-23&month=1')],
  ],
} as const satisfies Record<string, readonly State[]>;

export const DIALOGS: readonly State[] = [
  [
    'the dialog that asks before clearing',
    async (page) => {
      await openDataPage(page);
      await page.getByRole('button', { name: 'Clear everything' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the editor of a group',
    async (page) => {
      await openDataPage(page);
      await page.getByRole('button', { name: 'New group' }).click();
      await page.getByRole('button', { name: 'Save group' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  ],
  ['the preview of a revised file', (page) => previewed(page, withSeftonValue(old, '1E', '99.9'))],
  [
    'the preview of a ledger extract that asks which column is which',
    (page) => previewed(page, { name: 'ledger.csv', content: extractText(extractRows(7)) }),
  ],
  [
    'a refused file that may be a ledger extract',
    async (page) => {
      await openDataPage(page);
      await chooseFiles(page, { name: 'odd.csv', content: 'Stelle,Plan,Prognose\nHC,1,2\n' });
      await expect(page.getByRole('button', { name: 'Choose its columns' })).toBeVisible();
    },
  ],
  [
    'the preview of a budget that asks for its signs',
    (page) => previewed(page, drawnBudget(8, { income: 'positive', overspend: 'brackets' })),
  ],
  [
    'the preview of a revised finance return',
    (page) => previewed(page, drawnFinanceReturn({ year: '2023-24', edition: 2 })),
  ],
  [
    'the budget months held, and the dialog that asks before one goes',
    async (page) => {
      await openDataPage(page);
      const held = page.getByRole('table', { name: 'Budget months held, the newest first' });
      await held
        .getByRole('button', { name: /^Remove/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the preview of a budget that differs from the one held',
    async (page) => {
      const signs = { income: 'negative', overspend: 'positive' } as const;
      await previewed(page, drawnBudget(7, signs, { HC: '21250000' }));
      for (const [question, answer] of [
        ['Income is shown as', 'Negative'],
        ['Overspend is shown as', 'Positive'],
      ] as const)
        await previewOf(page)
          .getByRole('radiogroup', { name: question })
          .getByRole('radio', { name: answer, exact: true })
          .check();
      await expect(previewOf(page).getByRole('list', { name: 'What each month comes to' })).toBeVisible();
    },
  ],
  [
    'the preview of a finance return that asks its year',
    (page) =>
      previewed(page, {
        name: 'data.csv',
        content: 'E-code,ONS Code,Adult Social Care\nE4304,E08000014,5\n',
      }),
  ],
  [
    'the preview of a return with odd figures',
    (page) =>
      previewed(page, {
        name: 'odd.csv',
        content: 'measure,period,value\nhome-care-waiting,2024-12-03,1100\nnobody-knows,2024-11,3\n',
      }),
  ],
  [
    'the previews of several files, one of them refused, one asking its year',
    (page) => previewed(page, { ...old, name: 'figures.csv' }, { name: 'notes.csv', content: 'a,b\n1,2' }),
  ],
  [
    'the preview of a snapshot',
    async (page) => {
      await openDataPage(page);
      await previewed(page, { name: 'colleague.asc.json', content: await saveSnapshot(page) });
    },
  ],
];

/** Opens every table and every part that folds. */
export async function unfoldAll(page: Page): Promise<void> {
  const tables = page.getByRole('button', {
    name: /^(Show table|As a table|About this figure)/,
    expanded: false,
  });
  for (let left = await tables.count(); left > 0; left = await tables.count()) await tables.first().click();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}
