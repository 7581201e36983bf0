/** The local part of a snapshot without local figures, without a budget and without published spend. */
export const NO_LOCAL_FIGURES = {
  series: [],
  localMeasures: [],
  events: [],
  budgetLines: [],
  budgetMonths: [],
  budgetReviews: [],
  spend: [],
} as const;
