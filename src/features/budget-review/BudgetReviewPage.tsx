/** The guided walk through a month of the budget, for the meeting. */
export function BudgetReviewPage() {
  return <h1>Budget review</h1>;
}
