/** A problem as the form tells it: in few words beside what it is about, as a sentence for whoever wants to know. */
import { type BudgetProblem, type Severity, severityOf } from '../../domain/budget/budget-problem.ts';
import { type NameOfLine, problemInWords } from '../../domain/budget/budget-problem-words.ts';
import { problemBriefly } from '../../domain/budget/problem-briefly.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';

export interface Told {
  readonly severity: Severity;
  readonly brief: string;
  readonly sentence: string;
}

export function toldOf(problem: BudgetProblem, name: NameOfLine, style: HouseStyle): Told {
  return {
    severity: severityOf(problem),
    brief: problemBriefly(problem),
    sentence: problemInWords(problem, name, style),
  };
}
