/** The council's figure of the year the page is about, over its mark, or beside it where no line goes on; the last year's stands at the end of the line. */
import { useXAxisScale, useYAxisScale } from 'recharts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { shortValue } from '../model/short-value.ts';
import type { TrendModel, TrendPoint } from '../model/trend-model.ts';

interface Props {
  readonly model: TrendModel;
  readonly measure: Measure;
  readonly current: FinancialYear;
}

export function CurrentLabel({ model, measure, current }: Props) {
  const across = useXAxisScale();
  const up = useYAxisScale();
  const point = model.points.find(({ year }) => year === current);
  if (!across || !up || !point || point.council === null || point === model.points.at(-1)) return null;
  const [x = 0, y = 0] = [across(point.at), up(point.council)];
  const { dx, dy, anchor } = CLEAR_OF_LINE[slopeAt(model, point)];
  return (
    <text
      x={x + dx}
      y={y + dy}
      textAnchor={anchor}
      dominantBaseline="central"
      fill="var(--line-council)"
      stroke="var(--ground)"
      strokeWidth={4}
      paintOrder="stroke"
      fontSize={14}
      fontWeight={700}
    >
      {shortValue(point.council, measure)}
    </text>
  );
}

type Slope = 'alone' | 'peak' | 'valley' | 'falling' | 'rising';

/** Where a label does not cross the line it belongs to. */
const CLEAR_OF_LINE: Readonly<
  Record<Slope, { readonly dx: number; readonly dy: number; readonly anchor: 'start' | 'middle' | 'end' }>
> = {
  alone: { dx: 14, dy: 0, anchor: 'start' },
  peak: { dx: 0, dy: -20, anchor: 'middle' },
  valley: { dx: 0, dy: 21, anchor: 'middle' },
  falling: { dx: 10, dy: -12, anchor: 'start' },
  rising: { dx: -10, dy: -12, anchor: 'end' },
};

function slopeAt({ series, points }: TrendModel, point: TrendPoint): Slope {
  const stretch = series[0]?.stretches.find(({ from, to }) => from <= point.at && point.at <= to);
  if (!stretch || stretch.from === stretch.to) return 'alone';
  const here = point.council ?? 0;
  const neighbour = (at: number): number | null =>
    at < stretch.from || at > stretch.to ? null : (points.find((p) => p.at === at)?.council ?? null);
  const before = (neighbour(point.at - 1) ?? here) > here;
  const after = (neighbour(point.at + 1) ?? here) > here;
  if (before) return after ? 'valley' : 'falling';
  return after ? 'rising' : 'peak';
}
