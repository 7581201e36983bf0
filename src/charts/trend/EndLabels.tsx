/** Names at the ends of the lines instead of a legend, pushed apart where the lines end close together. */
import { usePlotArea, useYAxisScale } from 'recharts';
import { labelPlaces } from '../model/label-places.ts';
import type { TrendSeries } from '../model/trend-model.ts';
import { LINE_LOOK } from './line-look.ts';

const APART = 18;

interface Props {
  readonly series: readonly (TrendSeries & { readonly text: string })[];
}

export function EndLabels({ series }: Props) {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (!plot || !scale) return null;
  const wanted = series.map(({ end }) => scale(end.value) ?? plot.y);
  const places = labelPlaces(wanted, APART, plot.y, plot.y + plot.height);
  const x = plot.x + plot.width + 10;
  return (
    <g>
      {series.map(({ line, text }, i) => (
        <text
          key={line}
          x={x}
          y={places[i]}
          dominantBaseline="central"
          fill={LINE_LOOK[line].stroke}
          fontSize={14}
          fontWeight={line === 'council' ? 700 : 400}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
