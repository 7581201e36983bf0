/**
 * A local series as a control chart: points, the stretches a line may join, the usual range as blocks that step where
 * limits were worked out anew, target, plan and dated events. It applies no rule and works no limit out: those come in.
 *
 * Places across are counted in periods (time-place.ts); values are in the measure's unit. Only the drawing is clipped
 * at 0 and 100%, never the arithmetic, and a note says so.
 */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { Frequency } from '../../domain/periods/period.ts';
import { shortPeriod } from '../../domain/periods/period-words.ts';
import { amountInWords } from '../../domain/series/said-words.ts';
import type { LocalEvent, LocalSeries } from '../../domain/series/series.ts';
import type { ControlChart } from '../../domain/spc/control-chart.ts';
import { type ControlBlock, controlBlocks } from './control-blocks.ts';
import { type ControlMark, controlMarks } from './control-marks.ts';
import { CONTROL_NOTES, scaleNotes } from './control-words.ts';
import { illustrativeBadge } from './illustrative-words.ts';
import type { Reach } from './plot-frame.ts';
import { joinedRuns } from './stretches.ts';
import { placeOfDate, placeOfPeriod } from './time-place.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

export interface ControlRequest {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
  /** Null for a yearly series or one with too few points: plain points and a line. */
  readonly chart: ControlChart | null;
  readonly events: readonly LocalEvent[];
  readonly houseStyle: HouseStyle;
  /** How many periods to draw, the latest; all when not given. */
  readonly last?: number;
}

export interface ControlEvent {
  readonly id: string;
  readonly at: number;
  readonly date: string;
  readonly text: string;
}

export interface ControlModel {
  readonly frequency: Frequency;
  readonly houseStyle: HouseStyle;
  readonly reach: Reach;
  /** Every figure there is, in time order; periods without one are left out. */
  readonly marks: readonly ControlMark[];
  readonly runs: readonly (readonly ControlMark[])[];
  readonly blocks: readonly ControlBlock[];
  readonly target: { readonly value: number; readonly label: string } | null;
  readonly plan: readonly { readonly at: number; readonly value: number }[];
  readonly events: readonly ControlEvent[];
  readonly axis: ValueAxis;
  /** The latest figure. */
  readonly last: ControlMark;
  readonly badge: string | null;
  /** Whole sentences for under the drawing. */
  readonly notes: readonly string[];
}

/** Null when no period drawn has a figure. */
export function controlModel(request: ControlRequest): ControlModel | null {
  const { measure, series, chart, events, houseStyle } = request;
  const { frequency } = series;
  const marks = withinLast(controlMarks(request), series, request.last);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return null;
  const reach = { from: first.at, to: lastPlace(series, last.at) };
  const { blocks, belowZero, aboveHundred } = controlBlocks(chart, measure, frequency, reach, marks);
  const target = measure.target === undefined ? null : targetOf(measure.target, measure);
  const plan = planOf(measure, frequency, reach);
  const axis = axisOf(measure, marks, blocks, [
    ...(target ? [target.value] : []),
    ...plan.map(({ value }) => value),
  ]);
  return {
    frequency,
    houseStyle,
    reach,
    marks,
    runs: joinedRuns(marks),
    blocks,
    target,
    plan,
    events: eventsWithin(events, frequency, reach),
    axis,
    last,
    badge: illustrativeBadge(marks, frequency, houseStyle),
    notes: [...notesOf(marks, chart, { belowZero, aboveHundred }), ...scaleNotes(axis)],
  };
}

/** "3 Dec 2024": the period of a mark, short, for the drawing. */
export function whenBriefly({ period }: ControlMark, { frequency, houseStyle }: ControlModel): string {
  return shortPeriod(period, frequency, houseStyle);
}

function lastPlace({ points, frequency }: LocalSeries, otherwise: number): number {
  const last = points.at(-1);
  return last ? placeOfPeriod(last.period, frequency) : otherwise;
}

function withinLast(
  marks: readonly ControlMark[],
  series: LocalSeries,
  last: number | undefined,
): readonly ControlMark[] {
  if (last === undefined) return marks;
  const from = lastPlace(series, 0) - last + 1;
  return marks.filter(({ at }) => at >= from - 1e-9);
}

function targetOf(value: number, measure: LocalMeasure): ControlModel['target'] {
  const said = amountInWords(value, measure);
  const bare =
    measure.unit.kind === 'number' || measure.unit.kind === 'rate' ? said.replace(/ .*$/, '') : said;
  return { value, label: `target ${bare}` };
}

function planOf(
  { trajectory = [] }: LocalMeasure,
  frequency: Frequency,
  { from, to }: Reach,
): ControlModel['plan'] {
  return trajectory
    .map(({ period, value }) => ({ at: placeOfPeriod(period, frequency), value }))
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => a.at - b.at);
}

function eventsWithin(
  events: readonly LocalEvent[],
  frequency: Frequency,
  { from, to }: Reach,
): ControlEvent[] {
  return events
    .map(({ id, date, text }) => ({ id, date, text, at: placeOfDate(date, frequency) }))
    .filter(({ at }) => at >= from - 0.5 && at <= to + 0.5)
    .sort((a, b) => a.at - b.at);
}

function axisOf(
  { unit }: LocalMeasure,
  marks: readonly ControlMark[],
  blocks: readonly ControlBlock[],
  others: readonly number[],
): ValueAxis {
  const drawn = marks.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const limits = blocks.flatMap(({ lower, upper }) => [lower, upper]);
  return valueAxis([...drawn, ...limits, ...others], {
    ceiling: unit.kind === 'percent' ? 100 : null,
    fromZero: false,
  });
}

function notesOf(
  marks: readonly ControlMark[],
  chart: ControlChart | null,
  clipped: { readonly belowZero: boolean; readonly aboveHundred: boolean },
): string[] {
  const said: readonly (readonly [boolean, string])[] = [
    [clipped.belowZero, CONTROL_NOTES.belowZero],
    [clipped.aboveHundred, CONTROL_NOTES.aboveHundred],
    [chart?.groups.some(({ trial }) => trial) ?? false, CONTROL_NOTES.trial],
    [marks.some(({ low }) => low !== null), CONTROL_NOTES.ranges],
    [marks.some(({ excluded }) => excluded !== null), CONTROL_NOTES.excluded],
    [marks.some(({ provisional }) => provisional), CONTROL_NOTES.provisional],
    [marks.some(({ illustrative }) => illustrative), CONTROL_NOTES.illustrative],
  ];
  return said.flatMap(([holds, note]) => (holds ? [note] : []));
}
