/** Home care: how many wait, and how long; the two always side by side because each misleads alone. */
export function HomeCarePage() {
  return <h1>How many wait for home care, and how long?</h1>;
}
