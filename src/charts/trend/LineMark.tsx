/**
 * The mark of a year on a line: a diamond for the council, as on the position band; hollow where the figure repeats an
 * earlier year's. Other lines have a mark only where a point stands alone, or it could not be seen.
 */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { TrendLine, TrendPoint } from '../model/trend-model.ts';
import { LINE_LOOK } from './line-look.ts';

interface MarkPlace {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly value?: unknown;
  readonly payload?: TrendPoint;
  readonly index?: number | undefined;
}

export function lineMark(line: TrendLine, current: FinancialYear, alone: boolean) {
  const { stroke } = LINE_LOOK[line];
  return ({ cx, cy, payload, index }: MarkPlace) => {
    const key = `${line}-${index}`;
    const drawn = line === 'council' || alone;
    if (!drawn || cx === undefined || cy === undefined || !payload || payload[line] === null)
      return <g key={key} />;
    const fill = payload.carried ? 'var(--ground)' : stroke;
    if (line !== 'council')
      return <circle key={key} cx={cx} cy={cy} r={3.5} fill={fill} stroke={stroke} strokeWidth={1.5} />;
    const r = payload.year === current ? 9 : 5.5;
    const path = `M ${cx} ${cy - r} l ${r} ${r} l ${-r} ${r} l ${-r} ${-r} z`;
    return (
      <path
        key={key}
        d={path}
        fill={fill}
        stroke={payload.carried ? stroke : 'var(--ground)'}
        strokeWidth={payload.carried ? 2 : 1}
      />
    );
  };
}
