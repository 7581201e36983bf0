/** The monthly budget review. */
export function BudgetPage() {
  return <h1>Budget</h1>;
}
