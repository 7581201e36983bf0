/** The local part of a snapshot without local figures and without a budget. */
export const NO_LOCAL_FIGURES = {
  series: [],
  localMeasures: [],
  events: [],
  budgetLines: [],
  budgetMonths: [],
  budgetReviews: [],
} as const;
