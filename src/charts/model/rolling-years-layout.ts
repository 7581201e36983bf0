/** Where lines, names and months of the rolling years go. The month both lines end in always has its tick. */
import type { RollingYearsModel } from './rolling-years-model.ts';
import { type TwoYearsLayout, twoYearsLayout } from './two-years-layout.ts';

const HEIGHT = 220;

export function rollingYearsLayout(model: RollingYearsModel, width: number): TwoYearsLayout {
  const { months, axis, badge } = model;
  const ends = [model.now, model.before].flatMap(({ name, label, end }) =>
    end ? [{ name, end, label }] : [],
  );
  return twoYearsLayout({ months, axis, badge, ends, height: HEIGHT, always: 'last' }, width);
}
