/** Where the path of the forecast, its months and the names at its ends go. */
import type { BudgetPathModel } from './budget-path-model.ts';
import { type TwoYearsLayout, twoYearsLayout } from './two-years-layout.ts';

const HEIGHT = 230;

export function budgetPathLayout(model: BudgetPathModel, width: number): TwoYearsLayout {
  const { months, axis, badge } = model;
  const ends = [model.now, model.before].flatMap(({ name, label, end }) =>
    end ? [{ name, end, label: `${label}, ${end.when.slice(0, 3)}` }] : [],
  );
  return twoYearsLayout({ months, axis, badge, ends, height: HEIGHT, always: 'first' }, width);
}
