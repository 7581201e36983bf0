/**
 * Where everything of a control chart goes in a picture of a given width: margins by the words they must hold, labels
 * clear of each other, the key below. Pure, so that overlaps are found in tests rather than by readers.
 */

import { dateInWords } from '../../domain/periods/period-words.ts';
import { brokenInLines } from '../frame/picture.ts';
import { controlKey, type KeyItem } from './control-key.ts';
import { type ControlModel, whenBriefly } from './control-model.ts';
import { type EventLabel, type EventPlaces, eventPlaces, NUMBER_WIDTH } from './event-places.ts';
import { keyRows, type PlacedItem } from './key-rows.ts';
import { type PlotFrame, plotFrame } from './plot-frame.ts';
import { axisWidth } from './plot-margins.ts';
import { stackedBoxes } from './stacked-boxes.ts';
import { textWidth } from './text-width.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';

export interface PlacedEvent {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly label: EventLabel | null;
  /** Where its number stands; null where its words do. */
  readonly numberY: number | null;
}

export interface EventKeyLine {
  /** Null on a line that goes on. */
  readonly number: number | null;
  /** "block booking expanded, 4 December 2023". */
  readonly text: string;
}

export interface ControlLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: PlotFrame;
  readonly ticks: readonly TimeTick[];
  readonly badgeY: number | null;
  readonly events: readonly PlacedEvent[];
  readonly eventsY: number;
  /** The last figure in words: beside its point, or over the plot where the page is narrow. */
  readonly last: { readonly x: number; readonly y: number; readonly beside: boolean };
  readonly target: { readonly x: number; readonly y: number; readonly beside: boolean } | null;
  readonly key: readonly (KeyItem & PlacedItem)[];
  readonly keyY: number;
  /** What the numbers stand for, below the key, a line each; empty where words stand at the lines. */
  readonly eventKey: readonly EventKeyLine[];
  readonly eventKeyY: number;
}

const LAST_SIZE = 20;
const SMALL_SIZE = 13;
const ROW = 22;
/** Room for a number before its words. */
const NUMBER_ROOM = 26;
const PLOT_HEIGHT = { wide: 236, narrow: 200 };
/** Below this share of the width, words beside the plot would leave too little of it. */
const BESIDE = 0.26;
const LAST_BOX = 44;
const TARGET_BOX = 18;

export function controlLayout(model: ControlModel, width: number): ControlLayout {
  const left = axisWidth(model.axis);
  const labelRoom = labelsWidth(model) + 16;
  const beside = labelRoom <= width * BESIDE;
  const right = width - (beside ? labelRoom : 12);
  const events = eventsAcross(model, left, right, width);
  const badgeY = model.badge === null ? null : 12;
  const lastY = (badgeY === null ? 0 : 28) + (beside ? 0 : 18);
  const eventsY = lastY + (beside ? 0 : 8) + events.rows * ROW;
  const top = eventsY + 12;
  const bottom = top + (beside ? PLOT_HEIGHT.wide : PLOT_HEIGHT.narrow);
  const frame = plotFrame({ left, right, top, bottom }, model.reach, model.axis);
  const keyY = bottom + 50;
  const key = placedKey(model, width);
  const eventKeyY = keyY + (key.length === 0 ? 0 : ((key.at(-1)?.row ?? 0) + 1) * ROW);
  const eventKey = events.places.kind === 'numbers' ? eventKeyLines(model, width) : [];
  return {
    width,
    height: eventKeyY + eventKey.length * ROW - (key.length + eventKey.length === 0 ? 18 : 10),
    frame,
    ticks: timeTicks(model.reach, model.frequency, frame, width, model.houseStyle),
    badgeY,
    eventsY,
    events: placedEvents(model, events, eventsY),
    ...wordsOf(model, frame, beside, lastY),
    key,
    keyY,
    eventKey,
    eventKeyY,
  };
}

interface EventsAcross {
  readonly xs: readonly number[];
  readonly places: EventPlaces;
  /** How many rows of words or numbers stand over the plot. */
  readonly rows: number;
}

/** Events are placed before the plot's height is known: it depends on how many rows they need. */
function eventsAcross(model: ControlModel, left: number, right: number, width: number): EventsAcross {
  const { across } = plotFrame({ left, right, top: 0, bottom: 1 }, model.reach, model.axis);
  const lines = model.events.map(({ at, text }) => ({ x: across(at), text }));
  const places = eventPlaces(lines, left, width);
  const rows = places.kind === 'words' ? Math.min(1, lines.length) : Math.max(...places.rows) + 1;
  return { xs: lines.map(({ x }) => x), places, rows };
}

function placedEvents(
  { events }: ControlModel,
  { xs, places }: EventsAcross,
  eventsY: number,
): PlacedEvent[] {
  return events.map(({ id, text }, i) => ({
    id,
    text,
    x: xs[i] ?? 0,
    label: places.kind === 'words' ? (places.labels[i] ?? null) : null,
    numberY: places.kind === 'numbers' ? eventsY - (places.rows[i] ?? 0) * ROW - NUMBER_WIDTH / 2 + 4 : null,
  }));
}

function placedKey(model: ControlModel, width: number): (KeyItem & PlacedItem)[] {
  const items = controlKey(model);
  const places = keyRows(
    items.map(({ text }) => text),
    width,
  );
  return items.flatMap((item, i) => {
    const place = places[i];
    return place ? [{ ...item, ...place }] : [];
  });
}

/** Last figure and target beside the plot, pushed apart; or over the plot and over the target's line. */
function wordsOf(
  { last, target }: ControlModel,
  frame: PlotFrame,
  beside: boolean,
  lastY: number,
): Pick<ControlLayout, 'last' | 'target'> {
  if (!beside)
    return {
      last: { x: frame.right, y: lastY, beside },
      target: target && { x: frame.right, y: frame.up(target.value) - 7, beside },
    };
  const x = frame.right + 10;
  const boxes = [
    { centre: frame.up(last.value), height: LAST_BOX },
    ...(target ? [{ centre: frame.up(target.value), height: TARGET_BOX }] : []),
  ];
  const [lastAt = 0, targetAt = 0] = stackedBoxes(boxes, frame.top - 6, frame.bottom + 6);
  return { last: { x, y: lastAt, beside }, target: target && { x, y: targetAt, beside } };
}

function labelsWidth(model: ControlModel): number {
  return Math.max(
    textWidth(model.last.brief, LAST_SIZE, 'bold'),
    textWidth(whenBriefly(model.last, model), SMALL_SIZE),
    textWidth(model.target?.label ?? '', SMALL_SIZE),
  );
}

function eventKeyLines({ events }: ControlModel, width: number): EventKeyLine[] {
  const letters = Math.floor((width - NUMBER_ROOM) / textWidth('n', SMALL_SIZE));
  return events.flatMap(({ text, date }, i) =>
    brokenInLines(`${text}, ${dateInWords(date)}`, letters).map((line, j) => ({
      number: j === 0 ? i + 1 : null,
      text: line,
    })),
  );
}
