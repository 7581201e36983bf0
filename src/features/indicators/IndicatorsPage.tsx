/** The library of all local measures. It reads the address itself: `/indicators` and `/indicators/new`. */
export function IndicatorsPage() {
  return <h1>Indicators</h1>;
}
