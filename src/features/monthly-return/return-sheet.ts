/**
 * The grid of a month: topics, tables, lines and the figures in them. It asks for what a template of the month asks for, by
 * the same rule; a weekly list has its weeks side by side.
 */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { TOPICS } from '../../domain/measures/local/topics.ts';
import { TUESDAY } from '../../domain/measures/local/units.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import { periodsEndingIn } from '../../formats/returns/template-rows.ts';
import type { CellKey } from '../../ui/grid/typed-texts.ts';
import { cellKey, isRatio, type SheetFigure, sheetFigure } from './sheet-cell.ts';

export interface SheetLine {
  /** Its first figure's key. */
  readonly id: string;
  readonly measure: LocalMeasure;
  /** One, or one a week. */
  readonly figures: readonly [SheetFigure, ...SheetFigure[]];
}

export interface SheetTable {
  readonly id: string;
  /** weekly: one column a week. period: value, numerator, denominator. */
  readonly kind: 'weekly' | 'period';
  /** Of a weekly table: the days its lists are taken. */
  readonly periods: readonly PeriodCode[];
  readonly lines: readonly SheetLine[];
}

export interface SheetTopic {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly SheetTable[];
}

/** Topics without lines are left out, and measures that are retired or not due in the month. */
export function returnSheet(measures: readonly LocalMeasure[], month: PeriodCode): readonly SheetTopic[] {
  const current = measures.filter(({ retired }) => retired === undefined);
  return TOPICS.flatMap(({ id, title }) => {
    const own = current.filter(({ topic }) => topic === id);
    const tables = [...weeklyTables(id, own, month), periodTable(id, own, month)].filter(
      ({ lines }) => lines.length > 0,
    );
    return tables.length === 0 ? [] : [{ id, title, tables }];
  });
}

/** A table for each day of the week lists are taken on. */
function weeklyTables(topic: string, measures: readonly LocalMeasure[], month: PeriodCode): SheetTable[] {
  const weekly = measures.filter(isSideBySide);
  const days = [...new Set(weekly.map(({ weekday = TUESDAY }) => weekday))].sort();
  return days.map((weekday) => ({
    id: `${topic}-weekly-${weekday}`,
    kind: 'weekly',
    periods: periodsEndingIn({ frequency: 'weekly', weekday }, month, month),
    lines: weekly
      .filter((measure) => (measure.weekday ?? TUESDAY) === weekday)
      .flatMap((measure) => lineOf(measure, periodsEndingIn(measure, month, month))),
  }));
}

/** Numerators and denominators need the columns: such a weekly list has a line a week. */
function periodTable(topic: string, measures: readonly LocalMeasure[], month: PeriodCode): SheetTable {
  const lines = measures
    .filter((measure) => !isSideBySide(measure))
    .flatMap((measure) =>
      periodsEndingIn(measure, month, month).flatMap((period) => lineOf(measure, [period])),
    );
  return { id: `${topic}-period`, kind: 'period', periods: [], lines };
}

function isSideBySide(measure: LocalMeasure): boolean {
  return measure.frequency === 'weekly' && !isRatio(measure);
}

function lineOf(measure: LocalMeasure, periods: readonly PeriodCode[]): SheetLine[] {
  const [first, ...rest] = periods.map((period) => sheetFigure(measure, period));
  return first ? [{ id: first.key, measure, figures: [first, ...rest] }] : [];
}

export function linesOf(topics: readonly SheetTopic[]): readonly SheetLine[] {
  return topics.flatMap(({ tables }) => tables.flatMap(({ lines }) => lines));
}

export function figuresOf(topics: readonly SheetTopic[]): readonly SheetFigure[] {
  return linesOf(topics).flatMap(({ figures }) => figures);
}

/** The sheet with some of its lines only; tables and topics left empty go too. */
export function sheetOf(
  topics: readonly SheetTopic[],
  isShown: (line: SheetLine) => boolean,
): readonly SheetTopic[] {
  return topics.flatMap((topic) => {
    const tables = topic.tables
      .map((table) => ({ ...table, lines: table.lines.filter(isShown) }))
      .filter(({ lines }) => lines.length > 0);
    return tables.length === 0 ? [] : [{ ...topic, tables }];
  });
}

/** How many of the rows are of figures of these topics. */
export function rowsIn(topics: readonly SheetTopic[], rows: readonly ReturnRow[]): number {
  const keys = new Set(figuresOf(topics).map(({ key }) => key));
  return rows.filter(({ measure, period }) => keys.has(`${measure}/${period}`)).length;
}

/** The cells of a line from left to right: weeks, or value, numerator and denominator. */
export function cellsOfLine({ figures }: SheetLine): readonly CellKey[] {
  return figures.flatMap((figure) => figure.parts.map((part) => cellKey(figure, part)));
}
