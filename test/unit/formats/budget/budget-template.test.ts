import { describe, expect, it } from 'vitest';
import { OUR_CONVENTION } from '../../../../src/domain/budget/sign-convention.ts';
import { budgetTemplate } from '../../../../src/formats/budget/budget-template.ts';
import { looksLikeBudget } from '../../../../src/formats/budget/looks-like-budget.ts';
import { readBudgetSheets } from '../../../../src/formats/budget/read-budget-sheets.ts';
import {
  writeMoneyTemplateCsv,
  writeMoneyTemplateXlsx,
} from '../../../../src/formats/budget/write-money-template.ts';
import { fileOf } from '../official/drawn-file.ts';
import { openedSheets } from '../opened-sheets.ts';
import { applied, HEADER, MONTH_7, read, reading, text } from './drawn-budget.ts';

async function held() {
  const found = await reading(text(HEADER, ...MONTH_7).replace('12700000', '12700000.01'));
  const { years, months } = applied(found, OUR_CONVENTION);
  const [year, month] = [years[0], months[0]];
  if (!year || !month) throw new Error('nothing read');
  return { lines: year.lines, month };
}

describe('a template of a month', () => {
  it('read back is what was held, to the penny, from CSV and from Excel', async () => {
    const { lines, month } = await held();
    const template = budgetTemplate(lines, { ...month, asAt: month.asAt ?? '' }, month.lines, 'all');
    const csv = applied(await reading(writeMoneyTemplateCsv(template)), OUR_CONVENTION);
    expect(csv.months).toEqual([month]);
    expect(csv.years[0]?.lines).toEqual(lines);
    const sheets = await openedSheets(fileOf('budget.xlsx', writeMoneyTemplateXlsx(template)));
    const xlsx = readBudgetSheets('budget.xlsx', sheets);
    if (!xlsx.ok) throw new Error(xlsx.error.sentence);
    expect(applied(xlsx.value, OUR_CONVENTION)).toEqual(csv);
  });

  it('of the next month has the budget and nothing else of the last one', async () => {
    const { lines, month } = await held();
    const template = budgetTemplate(lines, { year: '2024-25', month: 8, basis: 'gross' }, month.lines);
    expect(looksLikeBudget(template.columns.map(({ head }) => head))).toBe(true);
    expect(writeMoneyTemplateCsv(template).split('\r\n')[2]).toBe(
      '2024-25,8,OP-RES,OP-RES,OP,expenditure,12000000,0,,,,gross,2024-11-30,draft,',
    );
    const found = applied(await reading(writeMoneyTemplateCsv(template)), OUR_CONVENTION);
    expect(found.months[0]?.lines.every(({ forecast }) => forecast === null)).toBe(true);
  });

  it('without anything held is read as not filled in', async () => {
    const { lines } = await held();
    const blank = budgetTemplate(lines, { year: '2024-25', month: 8, basis: 'gross' });
    const result = await read(writeMoneyTemplateCsv(blank));
    expect(result).toMatchObject({ ok: false, error: { kind: 'nothing-filled-in' } });
  });

  it('is the same bytes for the same month', async () => {
    const { lines, month } = await held();
    const template = budgetTemplate(lines, { year: '2024-25', month: 8, basis: 'gross' }, month.lines);
    expect(writeMoneyTemplateXlsx(template)).toEqual(writeMoneyTemplateXlsx(template));
  });
});
