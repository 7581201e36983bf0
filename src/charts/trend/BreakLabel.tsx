/** A word over the line of a break; near the end of the chart it leans inwards, clear of the names of the lines. */
import type { SeriesBreak } from '../../domain/measures/measure.ts';

interface LabelPlace {
  readonly viewBox?: unknown;
}

export function breakLabel(kind: SeriesBreak['kind'], anchor: 'middle' | 'end') {
  return ({ viewBox }: LabelPlace) => {
    const { x = 0, y = 0 } = (viewBox ?? {}) as { readonly x?: number; readonly y?: number };
    return (
      <text
        x={anchor === 'end' ? x + 4 : x}
        y={y - 8}
        textAnchor={anchor}
        fill="var(--ink-quiet)"
        fontSize={13}
      >
        {kind === 'framework' ? 'renumbered' : 'new basis'}
      </text>
    );
  };
}
