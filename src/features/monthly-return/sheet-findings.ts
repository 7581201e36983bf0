/**
 * What the checks say of the grid: what cannot be read, which stops saving, and what is asked about, which does not. The
 * checks are those of returned files (domain/series/return-checks.ts); here they only find their cells.
 */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { checkReturn } from '../../domain/series/return-checks.ts';
import type { CellKey, Typed } from '../../ui/grid/typed-texts.ts';
import { type ReadSheet, rowsToSave, writtenIn } from './read-sheet.ts';
import { cellKey, type FigureKey, type SheetFigure } from './sheet-cell.ts';

export interface Fault {
  readonly cell: CellKey;
  readonly figure: SheetFigure;
  readonly sentence: string;
}

export interface Question {
  readonly figure: SheetFigure;
  readonly sentences: readonly string[];
  /** What is asked about, as it is written: kept with the reader's yes. */
  readonly written: string;
  readonly isConfirmed: boolean;
}

export interface Findings {
  readonly faults: ReadonlyMap<FigureKey, Fault>;
  readonly questions: ReadonlyMap<FigureKey, Question>;
}

export function findingsOf(
  sheet: ReadSheet,
  local: LocalHoldings,
  { area, asAt }: { readonly area: OnsCode; readonly asAt: IsoDate },
): Pick<Findings, 'faults'> & { readonly asked: ReadonlyMap<FigureKey, readonly string[]> } {
  const faults = new Map<FigureKey, Fault>();
  for (const [key, { figure, reading }] of sheet)
    if (reading.kind === 'fault')
      faults.set(key, { cell: cellKey(figure, reading.part), figure, sentence: reading.sentence });
  const { measureOf, seriesOf, measures } = local;
  const warnings = checkReturn({ rows: rowsToSave(sheet), measureOf, seriesOf, measures, area, asAt });
  const asked = new Map<FigureKey, string[]>();
  for (const { measure, period, sentence } of warnings) {
    const key = `${measure}/${period}`;
    asked.set(key, [...(asked.get(key) ?? []), sentence]);
  }
  return { faults, asked };
}

/** The questions as they stand with the ticks of now, which need no checking again. */
export function withTicks(
  { faults, asked }: ReturnType<typeof findingsOf>,
  sheet: ReadSheet,
  { confirmed }: Pick<Typed, 'confirmed'>,
): Findings {
  const questions = new Map<FigureKey, Question>();
  for (const [key, sentences] of asked) {
    const read = sheet.get(key);
    if (!read) continue;
    const written = writtenIn(read);
    questions.set(key, { figure: read.figure, sentences, written, isConfirmed: confirmed[key] === written });
  }
  return { faults, questions };
}

export function openQuestions({ questions }: Findings): readonly Question[] {
  return [...questions.values()].filter(({ isConfirmed }) => !isConfirmed);
}
