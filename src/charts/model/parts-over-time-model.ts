/** A total by its parts through time, a small picture a part on one scale, so that parts can be compared by eye. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { MISSING_IN_WORDS } from '../../domain/figures/missing.ts';
import type { Frequency } from '../../domain/periods/period.ts';
import { periodInWords, shortPeriod } from '../../domain/periods/period-words.ts';
import { type ControlMark, controlMarks } from './control-marks.ts';
import { illustrativeBadge } from './illustrative-words.ts';
import { type PartSeries, periodsOfParts } from './part-series.ts';
import type { Reach } from './plot-frame.ts';
import { joinedRuns } from './stretches.ts';
import { placeOfPeriod } from './time-place.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

export interface PartPanel {
  readonly name: string;
  readonly marks: readonly ControlMark[];
  readonly runs: readonly (readonly ControlMark[])[];
  readonly last: ControlMark | null;
  /** "4", "2 to 3 days"; "not available" without any figure. */
  readonly words: string;
  /** "Dec 2024" where its last figure is not of the last period; else empty. */
  readonly staleSince: string;
}

export interface PartsOverTimeModel {
  readonly frequency: Frequency;
  readonly houseStyle: HouseStyle;
  readonly reach: Reach;
  readonly panels: readonly PartPanel[];
  readonly axis: ValueAxis;
  readonly badge: string | null;
  /** "3 December 2024": the last period anyone reported. */
  readonly lastWhen: string;
}

export interface PartsRequest {
  readonly parts: readonly PartSeries[];
  readonly houseStyle: HouseStyle;
  /** How many periods to draw, the latest; all when not given. */
  readonly last?: number;
}

/** Null when no part has a figure. Every part has a panel, with or without one. */
export function partsOverTimeModel({ parts, houseStyle, last }: PartsRequest): PartsOverTimeModel | null {
  const frequency = parts[0]?.series.frequency;
  const periods = periodsOfParts(parts, last);
  const [first, end] = [periods[0], periods.at(-1)];
  if (frequency === undefined || first === undefined || end === undefined) return null;
  const reach = { from: placeOfPeriod(first, frequency), to: placeOfPeriod(end, frequency) };
  const panels = parts.map((part) => panelOf(part, reach, houseStyle));
  const marks = panels.flatMap((panel) => panel.marks);
  return {
    frequency,
    houseStyle,
    reach,
    panels,
    axis: valueAxis(
      marks.flatMap(({ value, high }) => [value, high ?? value]),
      { ceiling: parts.every(({ measure }) => measure.unit.kind === 'percent') ? 100 : null, fromZero: true },
    ),
    badge: illustrativeBadge(
      [...marks].sort((a, b) => a.at - b.at),
      frequency,
      houseStyle,
    ),
    lastWhen: periodInWords(end, frequency, houseStyle),
  };
}

function panelOf(part: PartSeries, reach: Reach, houseStyle: HouseStyle): PartPanel {
  const marks = controlMarks({ ...part, chart: null, houseStyle }).filter(({ at }) => at >= reach.from);
  const last = marks.at(-1) ?? null;
  return {
    name: part.name,
    marks,
    runs: joinedRuns(marks),
    last,
    words: last?.brief ?? MISSING_IN_WORDS.unavailable,
    staleSince: last && last.at < reach.to ? shortPeriod(last.period, part.series.frequency, houseStyle) : '',
  };
}
