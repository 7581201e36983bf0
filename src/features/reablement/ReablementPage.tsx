/** Reablement: whether it grows, by whom, and what comes of it. */
export function ReablementPage() {
  return <h1>Is reablement growing, and does it work?</h1>;
}
