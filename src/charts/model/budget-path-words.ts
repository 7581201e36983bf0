/** The path of the forecast in a sentence: where it began this year and where it stands. Never why. */
import { capitalised } from '../../lib/capitalised.ts';
import type { BudgetPathModel } from './budget-path-model.ts';

/** "From £2.668m over in May 2024 to £3.785m over in August 2024", up to the month the page is about. */
export function budgetPathSentence({ now }: BudgetPathModel): string {
  const [first] = now.marks;
  const last = now.marks.find(({ current }) => current) ?? now.end;
  if (!first || !last) return 'No month of the year has a forecast';
  if (first === last)
    return `${capitalised(last.said)} in ${last.when}, the first month of ${now.label} held on this basis`;
  if (first.said === last.said) return `${capitalised(last.said)} in ${last.when}, as in ${first.when}`;
  return `From ${first.said} in ${first.when} to ${last.said} in ${last.when}`;
}
