/** Reads drawn official files with the project's catalogue, and says figures as text for the tests to compare. */
import { TOTAL } from '../../../../src/domain/figures/breakdown.ts';
import { highestPossible, knownCode } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import {
  FIRST_MARK,
  HAS_VALUE,
  type MeasureType,
  NO_ROW,
} from '../../../../src/domain/releases/figure-block.ts';
import type { OfficialProblem } from '../../../../src/formats/official/official-problem.ts';
import type { OfficialReading, ReadingOptions } from '../../../../src/formats/official/official-reading.ts';
import { readOfficialFile } from '../../../../src/formats/official/read-official-file.ts';
import { fileOf } from './drawn-file.ts';

type Options = Partial<ReadingOptions> & { readonly chunk?: number };

export function readDrawn(name: string, content: string | Uint8Array, { chunk, ...options }: Options = {}) {
  return readOfficialFile(fileOf(name, content, chunk), {
    knownCode,
    highestOf: highestPossible,
    ...options,
  });
}

export async function readingOf(
  name: string,
  content: string | Uint8Array,
  options: Options = {},
): Promise<OfficialReading> {
  const result = await readDrawn(name, content, options);
  if (!result.ok) throw new Error(`refused: ${result.error.sentence}`);
  return result.value;
}

export async function problemOf(
  name: string,
  content: string | Uint8Array,
  options: Options = {},
): Promise<OfficialProblem> {
  const result = await readDrawn(name, content, options);
  if (result.ok) throw new Error('not refused');
  return result.error;
}

/** The number, the mark as written in guillemets, or `no row`. */
export function figure(
  reading: OfficialReading,
  code: string,
  area: string,
  type: MeasureType = 'outcome',
  breakdown = TOTAL,
): number | string {
  const block = reading.blocks.find((b) => b.part === (breakdown === TOTAL ? 'headline' : code));
  const table = block?.tables.findIndex((t) => t.code === code && t.breakdown === breakdown) ?? -1;
  const place = reading.areas.findIndex((a) => a.code === area);
  const column = block?.columns[type];
  if (!column || table < 0 || place < 0) return 'no row';
  const at = table * reading.areas.length + place;
  const mark = column.marks[at] ?? NO_ROW;
  if (mark === NO_ROW) return 'no row';
  return mark === HAS_VALUE ? (column.values[at] ?? 'nothing') : `«${reading.marks[mark - FIRST_MARK]}»`;
}

/** Every figure of a reading: `code|breakdown|type|area` and the number or the mark in guillemets. */
export function allFigures(reading: OfficialReading): Map<string, number | string> {
  const figures = new Map<string, number | string>();
  for (const block of reading.blocks) {
    for (const [type, column] of Object.entries(block.columns)) {
      block.tables.forEach(({ code, breakdown }, table) => {
        reading.areas.forEach((area, place) => {
          const at = table * reading.areas.length + place;
          const mark = column.marks[at];
          if (mark === undefined || mark === NO_ROW) return;
          const said = mark === HAS_VALUE ? column.values[at] : `«${reading.marks[mark - FIRST_MARK]}»`;
          figures.set(`${code}|${breakdown}|${type}|${area.code}`, said ?? 'nothing');
        });
      });
    }
  }
  return figures;
}

export function skippedRows(reading: OfficialReading): Record<string, number> {
  return Object.fromEntries(reading.ledger.skipped.map(({ reason, rows }) => [reason, rows]));
}
