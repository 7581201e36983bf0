/** One cell of the monthly return: which figure it belongs to, which part of it, and what a screen reader calls it. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import type { CellKey } from '../../ui/grid/typed-texts.ts';

/** The cells of one figure, as the columns of a return name them. */
export type CellPart = 'value' | 'numerator' | 'denominator';

/** `home-care-waiting/2024-12-03`. */
export type FigureKey = string;

export interface SheetFigure {
  readonly key: FigureKey;
  readonly measure: LocalMeasure;
  readonly period: PeriodCode;
  readonly parts: readonly CellPart[];
}

/** True where numerator and denominator are asked for too. */
export function isRatio({ numerator, denominator }: LocalMeasure): boolean {
  return numerator !== undefined && denominator !== undefined;
}

export function sheetFigure(measure: LocalMeasure, period: PeriodCode): SheetFigure {
  const parts: readonly CellPart[] = isRatio(measure) ? ['value', 'numerator', 'denominator'] : ['value'];
  return { key: `${measure.code}/${period}`, measure, period, parts };
}

export function cellKey(figure: Pick<SheetFigure, 'key'>, part: CellPart): CellKey {
  return `${figure.key}/${part}`;
}

const PART_IN_WORDS: Readonly<Record<CellPart, string>> = {
  value: '',
  numerator: ', numerator',
  denominator: ', denominator',
};

/** "People waiting for home care to start, 3 December 2024", "…, numerator". */
export function cellLabel({ measure, period }: SheetFigure, part: CellPart): string {
  return `${measure.title}, ${periodInWords(period, measure.frequency)}${PART_IN_WORDS[part]}`;
}

/** The figure a cell belongs to. */
export function figureOf(cell: CellKey): FigureKey {
  return cell.slice(0, cell.lastIndexOf('/'));
}
