/** The room a picture has and how a place in time and a value become pixels in it. */
import type { ValueAxis } from './value-axis.ts';

export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlotFrame extends PlotBox {
  readonly across: (at: number) => number;
  readonly up: (value: number) => number;
}

export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Half a period is left free at either end. A lone period stands in the middle. */
export function plotFrame(
  box: PlotBox,
  { from, to }: Reach,
  axis: Pick<ValueAxis, 'from' | 'to'>,
): PlotFrame {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const periods = to - from + 1;
  return {
    ...box,
    across: (at) => box.left + ((at - from + 0.5) / periods) * width,
    up: (value) => box.bottom - ((value - axis.from) / (axis.to - axis.from)) * height,
  };
}
