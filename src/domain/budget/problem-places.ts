/**
 * Where on the page each thing that does not add up is shown: beside the line, the bridge, the savings or, for what concerns the whole
 * month, at the top. Every problem has one place, so that none is told twice and none is left out.
 */

import { capitalised } from '../../lib/capitalised.ts';
import { counted, type HouseStyle, listInWords } from '../figures/house-style.ts';
import { type BudgetProblem, type Severity, severityOf } from './budget-problem.ts';
import { problemInWords } from './budget-problem-words.ts';
import type { LineCode } from './budget-year.ts';
import { lineOfProblem } from './check-month.ts';
import type { WorkedMonth } from './worked-month.ts';

export interface ToldProblem {
  readonly severity: Severity;
  readonly sentence: string;
}

export interface ProblemPlaces {
  readonly month: readonly ToldProblem[];
  readonly bridge: readonly ToldProblem[];
  readonly savings: readonly ToldProblem[];
  /** "1 thing does not add up and there are 2 notes. See Home care and the savings below." */
  readonly summary: string;
  readonly ofLine: (code: LineCode) => readonly ToldProblem[];
}

const NAMED = 3;

export const SEVERITY_IN_WORDS: Readonly<Record<Severity, string>> = {
  wrong: 'Does not add up',
  confirm: 'To be confirmed',
  note: 'Note',
};

export function problemPlaces(
  { tree, month }: WorkedMonth,
  problems: readonly BudgetProblem[],
  style?: HouseStyle,
): ProblemPlaces {
  const lines = new Map<LineCode, ToldProblem[]>();
  const [ofMonth, bridge, savings]: ToldProblem[][] = [[], [], []];
  for (const problem of problems) {
    if (problem.kind === 'line-not-reported' && month.lines.length === 0) continue;
    const sentence = problemInWords(problem, (code) => tree.lineOf(code)?.name ?? code, style);
    const told = { severity: severityOf(problem), sentence };
    const [code] = lineOfProblem(problem);
    if (problem.kind.startsWith('bridge')) bridge?.push(told);
    else if (problem.kind.startsWith('saving')) savings?.push(told);
    else if (code !== undefined && tree.lineOf(code)) lines.set(code, [...(lines.get(code) ?? []), told]);
    else ofMonth?.push(told);
  }
  return {
    month: ofMonth ?? [],
    bridge: bridge ?? [],
    savings: savings ?? [],
    summary: summaryOf([...lines.values(), ofMonth ?? [], bridge ?? [], savings ?? []].flat(), month, [
      ...namesOf([...lines.keys()].map((code) => tree.lineOf(code)?.name ?? code)),
      ...(bridge?.length ? ['what moved'] : []),
      ...(savings?.length ? ['the savings'] : []),
    ]),
    ofLine: (code) => lines.get(code) ?? [],
  };
}

/** Three at most: the reader looks for them in a table. */
function namesOf(lines: readonly string[]): string[] {
  const named = lines.slice(0, lines.length > NAMED ? NAMED - 1 : NAMED);
  const more = lines.length - named.length;
  return more > 0 ? [...named, `${more} more lines`] : named;
}

/** `places`: where they are, but for those of the whole month, which stand beneath the summary itself. */
function summaryOf(
  told: readonly ToldProblem[],
  { lines }: WorkedMonth['month'],
  places: readonly string[],
): string {
  const count = (severity: Severity): number => told.filter((one) => one.severity === severity).length;
  const [wrong, confirm, note] = [count('wrong'), count('confirm'), count('note')];
  const parts = [
    ...(wrong > 0 ? [`${counted(wrong, 'thing does', 'things do')} not add up`] : []),
    ...(confirm > 0 ? [`${counted(confirm, 'thing is', 'things are')} to be confirmed`] : []),
    ...(note > 0 ? [`there ${note === 1 ? 'is' : 'are'} ${counted(note, 'note', 'notes')}`] : []),
  ];
  if (parts.length > 0) {
    const where = places.length > 0 ? ` See ${listInWords(places)} below.` : '';
    return `${capitalised(listInWords(parts))}.${where}`;
  }
  return lines.length === 0 ? 'There are no lines to be checked.' : 'Everything that can be checked adds up.';
}
