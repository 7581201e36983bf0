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
  /** "1 thing does not add up, 2 are to be confirmed; each is said where it is." */
  readonly summary: string;
  readonly ofLine: (code: LineCode) => readonly ToldProblem[];
}

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
    summary: summaryOf([...lines.values(), ofMonth ?? [], bridge ?? [], savings ?? []].flat(), month),
    ofLine: (code) => lines.get(code) ?? [],
  };
}

function summaryOf(told: readonly ToldProblem[], { lines }: WorkedMonth['month']): string {
  const count = (severity: Severity): number => told.filter((one) => one.severity === severity).length;
  const [wrong, confirm, note] = [count('wrong'), count('confirm'), count('note')];
  const parts = [
    ...(wrong > 0 ? [`${counted(wrong, 'thing does', 'things do')} not add up`] : []),
    ...(confirm > 0 ? [`${counted(confirm, 'thing is', 'things are')} to be confirmed`] : []),
    ...(note > 0 ? [`there ${note === 1 ? 'is' : 'are'} ${counted(note, 'note', 'notes')}`] : []),
  ];
  if (parts.length > 0) return `${capitalised(listInWords(parts))}. Each is said where it is.`;
  return lines.length === 0 ? 'There are no lines to be checked.' : 'Everything that can be checked adds up.';
}
