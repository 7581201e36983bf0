/**
 * A council’s published spend for each adult through the years beside England’s. Outturns make the lines; budgets stand by themselves
 * as open marks, because what was meant and what was spent are never one line. A year not held leaves a gap.
 */
import { poundsAPerson } from '../../domain/budget/per-person-words.ts';
import { type FinancialYear, startOfYear, yearsBetween } from '../../domain/figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import type { SpendOfYear } from '../../domain/spend/spend-years.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

export interface SpendMark {
  /** Index of the year. */
  readonly at: number;
  /** Pounds for each adult. */
  readonly value: number;
  readonly said: string;
}

export interface SpendLine {
  readonly kind: 'council' | 'whole';
  readonly name: string;
  /** Marks of years that follow on one another. */
  readonly runs: readonly (readonly SpendMark[])[];
  readonly end: SpendMark;
}

export interface SpendYearsModel {
  readonly years: readonly { readonly year: FinancialYear; readonly label: string }[];
  readonly lines: readonly SpendLine[];
  /** The council’s budgets. */
  readonly budgets: readonly SpendMark[];
  readonly axis: ValueAxis;
}

/** Null with fewer than two figures of the council: there is nothing to see through the years. */
export function spendYearsModel(
  history: readonly SpendOfYear[],
  council: string,
  style?: HouseStyle,
): SpendYearsModel | null {
  const known = history.filter(({ own }) => own.adult !== null).map(({ published }) => published.year);
  const [first, last] = [[...known].sort()[0], [...known].sort().at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const marks = (of: 'own' | 'england', source: 'budget' | 'outturn'): SpendMark[] =>
    history.flatMap((year) => {
      const rate = year[of].adult;
      const at = startOfYear(year.published.year) - startOfYear(first);
      if (year.published.source !== source || !rate || at < 0 || year.published.year > last) return [];
      return [{ at, value: rate.pounds, said: poundsAPerson(rate.pounds) }];
    });
  const lines = [
    ...lineOf('council', council, marks('own', 'outturn')),
    ...lineOf('whole', 'England', marks('england', 'outturn')),
  ];
  const budgets = marks('own', 'budget');
  const values = [...lines.flatMap(({ runs }) => runs.flat()), ...budgets].map(({ value }) => value);
  return {
    years: yearsBetween(first, last).map((year) => ({ year, label: formatYear(year, style) })),
    lines,
    budgets,
    axis: valueAxis(values, { ceiling: null, fromZero: false }),
  };
}

function lineOf(kind: SpendLine['kind'], name: string, marks: readonly SpendMark[]): SpendLine[] {
  const end = marks.at(-1);
  if (!end) return [];
  const runs: SpendMark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.at === mark.at - 1) run.push(mark);
    else runs.push([mark]);
  }
  return [{ kind, name, runs, end }];
}
