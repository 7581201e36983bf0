/**
 * What councils published, in £ thousand, adverse positive (domain section 5.1). Where only variances are published the budgets are
 * round figures of ours, which no result depends on.
 */
export interface PublishedLine {
  readonly line: string;
  readonly kind: 'expenditure' | 'income';
  readonly budget: number;
  readonly variances: readonly [before: number, now: number];
}

/** Brighton and Hove, Health and Adult Social Care, month 2 to month 5: 2,668 to 3,785, +1,117. */
export const BRIGHTON: readonly PublishedLine[] = [
  { line: 'ASC', kind: 'expenditure', budget: 60_000, variances: [3751, 4328] },
  { line: 'S75', kind: 'expenditure', budget: 15_000, variances: [99, 121] },
  { line: 'COMMISSIONING', kind: 'expenditure', budget: 9000, variances: [963, 798] },
  { line: 'PUBLIC-HEALTH', kind: 'income', budget: -4000, variances: [0, 0] },
  { line: 'RECOVERY', kind: 'expenditure', budget: 0, variances: [-2145, -1462] },
];

/** Brighton and Hove, the other year: 3,994 + 4,823 + 68 + 58 − 6,246 = 2,697, then 939: −1,758. */
export const BRIGHTON_OTHER_YEAR = {
  lines: [3994, 4823, 68, 58, -6246],
  before: 2697,
  now: 939,
  movement: -1758,
};

/** York: a bridge that sums to +1,580. */
export const YORK = { causes: [1729, -1000, 356, 502, 744, 258, 376, 115, -1500], movement: 1580 };

/** Kent, quarter 2 of 2024-25: +32.5m of undelivered savings and pressures, beside +26.8m for the council. */
export const KENT = { causes: [22_700, 9800], variance: 32_500, council: 26_800 };

/** Isle of Wight: an overspend in brackets, income positive or not shown. */
export const ISLE_OF_WIGHT = [
  {
    name: 'Older people',
    budget: '12,933',
    actual: '8,849',
    forecast: '12,700',
    variance: '233',
    percent: -1.8,
  },
  {
    name: 'Learning disability',
    budget: '6,113',
    actual: null,
    forecast: '6,277',
    variance: '(164)',
    percent: 2.7,
  },
];
