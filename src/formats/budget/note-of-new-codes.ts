/**
 * Says where every code of a file is new to a year whose lines are held: lines given under other codes would stand beside those
 * held, and the month would have no total. It may be meant so, so nothing is refused.
 */
import type { ServiceLine } from '../../domain/budget/budget-year.ts';
import { formatYear, listInWords } from '../../domain/figures/house-style.ts';
import type { HeldBudget, YearLines } from './budget-reading.ts';

/** Fewer new codes without a known name are new lines. */
const ENOUGH = 3;
const MOST_NAMED = 3;

/**
 * "All 7 codes are new to 2026/27; 6 of them have the names of lines held under other codes. If these are the same lines, give them
 * the codes they are held under (Residential care is OP-RES); added as they are, they stand beside the lines held."
 */
export function noteOfNewCodes(years: readonly YearLines[], held: HeldBudget | undefined): readonly string[] {
  return years.flatMap(({ year, lines }) => {
    const heldLines = held?.linesOf(year) ?? [];
    const codes = new Set(heldLines.map(({ code }) => code));
    if (heldLines.length === 0 || lines.some(({ code }) => codes.has(code))) return [];
    const alike = lines.flatMap((line) => sameName(line, heldLines));
    if (alike.length === 0 && lines.length < ENOUGH) return [];
    const all = lines.length === 1 ? 'The one code is' : `All ${lines.length} codes are`;
    const start = `${all} new to ${formatYear(year)}`;
    const shown = alike.slice(0, MOST_NAMED).map(({ name, code }) => `${name} is ${code}`);
    const which =
      shown.length > 0 ? ` (${listInWords(shown)}${alike.length > shown.length ? ', …' : ''})` : '';
    return [
      `${start}${namesInWords(alike.length, lines.length, heldLines.length)}. If these are the same lines, give them the codes they are held under${which}; added as they are, they stand beside the lines held.`,
    ];
  });
}

function namesInWords(alike: number, all: number, held: number): string {
  if (alike === 0)
    return `, of which ${held === 1 ? '1 line is' : `${held} lines are`} held under other codes`;
  if (all === 1) return '; a line of its name is held under another code';
  const some = alike === all ? 'they' : `${alike} of them`;
  return alike === 1
    ? '; 1 of them has the name of a line held under another code'
    : `; ${some} have the names of lines held under other codes`;
}

/** The line held under the same name; a line that goes by its code alone has none. */
function sameName({ code, name }: ServiceLine, held: readonly ServiceLine[]): readonly ServiceLine[] {
  if (name === code) return [];
  const found = held.find((line) => plain(line.name) === plain(name));
  return found ? [found] : [];
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
