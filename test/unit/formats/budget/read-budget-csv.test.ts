import { describe, expect, it } from 'vitest';
import { OUR_CONVENTION } from '../../../../src/domain/budget/sign-convention.ts';
import { applied, HEADER, MONTH_7, month7With, read, reading, text } from './drawn-budget.ts';

describe('readBudgetCsv', () => {
  it('gives the lines of the year and a month in pence, income negative', async () => {
    const found = await reading(text(HEADER, ...MONTH_7));
    expect(found.years).toEqual([
      {
        year: '2024-25',
        lines: [
          { code: 'OP', name: 'OP', parent: null, kind: 'expenditure' },
          { code: 'OP-RES', name: 'OP-RES', parent: 'OP', kind: 'expenditure' },
          { code: 'OP-HC', name: 'OP-HC', parent: 'OP', kind: 'expenditure' },
          { code: 'INC', name: 'INC', parent: null, kind: 'income' },
        ],
      },
    ]);
    const { months, notes } = applied(found, OUR_CONVENTION);
    expect(notes).toEqual([]);
    expect(months).toHaveLength(1);
    expect(months[0]).toMatchObject({
      year: '2024-25',
      month: 7,
      basis: 'gross',
      version: 1,
      asAt: '2024-10-31',
      status: 'reported',
    });
    expect(months[0]?.lines[1]).toEqual({
      line: 'OP-RES',
      approved: 1_200_000_000,
      virements: 0,
      actualToDate: 740_000_000,
      profiledToDate: 700_000_000,
      forecast: 1_270_000_000,
      commentary: 'Placements above plan',
    });
    expect(found.ledger).toEqual({ read: 4, kept: 4, skipped: [] });
  });

  it('asks how income is shown where there is income, with a line reconciled under each answer', async () => {
    const found = await reading(text(HEADER, ...MONTH_7));
    expect(found).toMatchObject({
      hasIncome: true,
      hasVariance: false,
      needs: ['income'],
      applied: null,
      months: [],
    });
    expect(found.exampleLine).toMatchObject([
      { convention: { income: 'negative' }, fits: true },
      { convention: { income: 'positive' }, fits: false },
    ]);
    expect(found.exampleLine[0]?.words).toBe(
      'INC (line 5): income budgeted £5,000,000, forecast £4,900,000, so £100,000 less income than budgeted: £100,000 over budget.',
    );
    expect(found.exampleLine[1]?.words).toContain('likely wrong');
  });

  it('asks nothing where there is neither income nor a variance column', async () => {
    const found = await reading(text(HEADER, ...MONTH_7.slice(0, 3)));
    expect(found.needs).toEqual([]);
    expect(found.months).toHaveLength(1);
    expect(found.exampleLine).toHaveLength(1);
    expect(found.exampleLine[0]?.words).toContain('£900,000 over budget');
  });

  it('finds columns in any order without regard to case, spaces and underscores, and names those it did not read', async () => {
    const found = await reading(
      text(
        'Basis,FORECAST,Cost centre,Actual To Date,virements,Approved,Kind,Parent,Name,line,MONTH,Year',
        'After mitigation,"£1,234.50",X1,(10),-5.25,1000,expenditure,,Home care,HC,October,2024/25',
      ),
    );
    expect(found.months[0]).toMatchObject({
      month: 7,
      basis: 'after-mitigation',
      status: 'draft',
      asAt: null,
    });
    expect(found.months[0]?.lines[0]).toEqual({
      line: 'HC',
      approved: 100_000,
      virements: -525,
      actualToDate: -1_000,
      profiledToDate: null,
      forecast: 123_450,
    });
    expect(found.years[0]?.lines[0]?.name).toBe('Home care');
    expect(found.notes).toEqual(['The column ‘Cost centre’ was not read.']);
  });

  it('gives the same records in every sign convention', async () => {
    const header = `${HEADER},variance`;
    const written = (income: 1 | -1, over: 1 | -1, bracket: boolean): string => {
      const pounds = (value: number): string => (bracket && value < 0 ? `(${-value})` : String(value));
      const row = (line: string, kind: string, budget: number, forecast: number): string => {
        const turn = kind === 'income' ? -income : 1;
        const cells = [turn * budget, 0, turn * (budget / 2), '', turn * forecast].map((v) =>
          typeof v === 'number' ? pounds(v === 0 ? 0 : v) : v,
        );
        return `2024-25,7,${line},,${kind},${cells.join(',')},gross,,draft,,${pounds(over * (forecast - budget))}`;
      };
      return text(
        header,
        row('OP', 'expenditure', 1000, 1250),
        row('LD', 'expenditure', 600, 540),
        row('INC', 'income', -400, -350),
      );
    };
    const results = [];
    for (const income of [1, -1] as const)
      for (const over of [1, -1] as const)
        for (const bracket of [false, true]) {
          const found = await reading(written(income, over, bracket));
          expect(found.needs).toEqual(['income', 'overspend']);
          const convention = {
            income: income === 1 ? ('positive' as const) : ('negative' as const),
            overspend: over === 1 ? ('positive' as const) : ('negative-or-brackets' as const),
          };
          expect(found.exampleLine.filter(({ fits }) => fits).map((each) => each.convention)).toEqual([
            convention,
          ]);
          results.push(applied(found, convention).months);
          const told = await reading(written(income, over, bracket), { convention });
          expect(told.needs).toEqual([]);
          expect(told.months).toEqual(results[0]);
        }
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('reads a wrong answer as such, and names the lines', async () => {
    const found = await read(text(HEADER, ...MONTH_7), {
      convention: { income: 'positive', overspend: 'positive' },
    });
    expect(found.ok).toBe(false);
    if (!found.ok) expect(found.error.sentence).toContain('On line 5, INC is a line of income');
  });

  it('says where lines do not add up to their parent, and keeps them', async () => {
    const found = await reading(month7With(2, '8200000', '8150000'));
    const { notes, months } = applied(found, OUR_CONVENTION);
    expect(notes).toEqual([
      'Line 2, October 2024 before mitigation. OP: forecast £20,900,000, but its lines sum to £20,850,000, £50,000 less.',
    ]);
    expect(months[0]?.lines).toHaveLength(4);
  });

  it('passes over rows of a template nobody filled in', async () => {
    const found = await reading(
      text(HEADER, ...MONTH_7, '2024-25,7,NEW,,expenditure,,,,,,gross,2024-10-31,draft,'),
    );
    expect(found.ledger).toEqual({
      read: 5,
      kept: 4,
      skipped: [{ reason: 'left blank', rows: 1, examples: [{ line: 6, text: 'NEW' }] }],
    });
  });

  it('says that a blank virement is not nothing', async () => {
    const found = await reading(text(HEADER, MONTH_7[1]?.replace('OP,', ',').replace(',0,', ',,') ?? ''));
    expect(found.months[0]?.lines[0]?.virements).toBeNull();
    expect(found.notes.join(' ')).toContain('virements is blank, which is not nothing');
  });

  it('keeps names, measures and versions of what is held', async () => {
    const found = await reading(text(HEADER, ...MONTH_7.slice(0, 3)), {
      held: {
        linesOf: () => [
          {
            code: 'OP',
            name: 'Older people',
            parent: null,
            kind: 'expenditure',
            measures: ['home-care-waiting'],
          },
        ],
        versionOf: () => 3,
      },
    });
    expect(found.years[0]?.lines[0]).toMatchObject({ name: 'Older people', measures: ['home-care-waiting'] });
    expect(found.months[0]?.version).toBe(3);
  });
});
