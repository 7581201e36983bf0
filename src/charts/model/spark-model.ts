/** A series as a small trend: the last points, the usual range faint behind them, the last point marked. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { LocalSeries } from '../../domain/series/series.ts';
import type { ControlChart } from '../../domain/spc/control-chart.ts';
import { controlBlocks } from './control-blocks.ts';
import { type ControlMark, controlMarks } from './control-marks.ts';
import { plotFrame } from './plot-frame.ts';
import { joinedRuns } from './stretches.ts';

export const SPARK = { width: 120, height: 32 };
const EDGE = 5;
const MOST = 24;

export interface SparkModel {
  /** A path a stretch, in pixels of SPARK. */
  readonly lines: readonly string[];
  /** Lone points, which no line would show. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly bands: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly end: { readonly x: number; readonly y: number; readonly kind: ControlMark['kind'] };
  /** The last figure is invented: its mark is hollow. */
  readonly illustrative: boolean;
}

export interface SparkRequest {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
  readonly chart: ControlChart | null;
}

/** Of the last 24 figures at most; null when there is none. */
export function sparkModel({ measure, series, chart }: SparkRequest): SparkModel | null {
  const marks = controlMarks({ measure, series, chart, houseStyle: 'sefton' }).slice(-MOST);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return null;
  const reach = { from: first.at, to: last.at };
  const { blocks } = controlBlocks(chart, measure, series.frequency, reach, marks);
  const all = [...marks.map(({ value }) => value), ...blocks.flatMap(({ lower, upper }) => [lower, upper])];
  const frame = plotFrame(
    { left: EDGE - 2, right: SPARK.width - EDGE, top: EDGE, bottom: SPARK.height - EDGE },
    reach,
    spanOf(all),
  );
  const place = ({ at, value }: ControlMark) => ({ x: round(frame.across(at)), y: round(frame.up(value)) });
  const runs = joinedRuns(marks);
  return {
    lines: runs
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          `M ${run
            .map(place)
            .map(({ x, y }) => `${x} ${y}`)
            .join(' L ')}`,
      ),
    dots: runs.filter((run) => run.length === 1).flatMap((run) => run.map(place)),
    bands: blocks.map(({ from, to, lower, upper }) => ({
      x: round(frame.across(from)),
      y: round(frame.up(upper)),
      width: round(Math.max(0, frame.across(to) - frame.across(from))),
      height: round(Math.max(1, frame.up(lower) - frame.up(upper))),
    })),
    end: { ...place(last), kind: last.kind },
    illustrative: last.illustrative,
  };
}

/** A small trend shows shape, not size: its scale is that of its own figures. */
function spanOf(values: readonly number[]): { from: number; to: number } {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return from === to ? { from: from - 1, to: to + 1 } : { from, to };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
