/** Every sign convention a file can be in. Only what it leaves open varies: without income there is no question about income. */
import { OUR_CONVENTION, type SignConvention } from '../../domain/budget/sign-convention.ts';

export function possibleConventions(open: {
  readonly income: boolean;
  readonly overspend: boolean;
}): readonly SignConvention[] {
  const incomes = open.income ? (['negative', 'positive'] as const) : [OUR_CONVENTION.income];
  const overspends = open.overspend
    ? (['positive', 'negative-or-brackets'] as const)
    : [OUR_CONVENTION.overspend];
  return incomes.flatMap((income) => overspends.map((overspend) => ({ income, overspend })));
}
