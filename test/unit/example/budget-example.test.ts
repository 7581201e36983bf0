import { expect, it } from 'vitest';
import { budgetExample } from '../../../.ci/example/budget-example.ts';
import { bridgeOf } from '../../../src/domain/budget/bridge.ts';
import { headline } from '../../../src/domain/budget/budget-headline.ts';
import { checkMonth } from '../../../src/domain/budget/check-month.ts';
import { lineTree } from '../../../src/domain/budget/line-tree.ts';
import { workedMonth } from '../../../src/domain/budget/worked-month.ts';

const { lines, months } = budgetExample();
const tree = lineTree(lines[0]?.lines ?? []);
const worked = months.map((month) => workedMonth(month, tree));

it('says what the report says of October 2024, to the pound, and leaves the difference unexplained', () => {
  const october = worked.at(-1);
  if (!october) throw new Error('October is missing');
  const said = headline(october, worked.at(-2) ?? null, null);
  expect(said.variance).toBe(535_200_000);
  expect(said.otherwiseSaid).toBeNull();
  expect(said.councilWide).toMatchObject({
    said: { variance: 225_400_000, asAt: null },
    notYetExplained: 309_800_000,
  });
});

it('reconciles: lines to their total, causes to the movement, people and price to the variance, savings to approved', () => {
  worked.forEach((month, i) => {
    const found = checkMonth(month, worked[i - 1] ?? null);
    expect(found.filter(({ kind }) => /sum|remainder|savings/.test(kind))).toEqual(
      i === worked.length - 1 ? [] : found.filter(({ kind }) => kind === 'bridge-remainder'),
    );
  });
  const last = worked.at(-1);
  expect(last && bridgeOf(last, worked.at(-2) ?? null).notExplained).toBe(0);
});

it('marks every amount of a line as illustrative, and says illustrative wherever words are invented', () => {
  for (const month of months) expect(month.lines.every(({ illustrative }) => illustrative)).toBe(true);
  const invented = months.flatMap(({ bridge = [], mitigations = [], pressures = [], savings }) => [
    ...bridge.map(({ cause }) => cause),
    ...mitigations.map(({ title }) => title),
    ...pressures.map(({ title }) => title),
    ...(savings?.schemes ?? []).map(({ title }) => title),
  ]);
  expect(invented.filter((words) => !words.includes('(illustrative)'))).toEqual([]);
});
