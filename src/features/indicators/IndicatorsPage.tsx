/** The library of all local measures. */
interface Props {
  /** True at `/indicators/new`: the form of a new measure. */
  readonly adding: boolean;
}

export function IndicatorsPage({ adding }: Props) {
  return <h1>{adding ? 'New measure' : 'Indicators'}</h1>;
}
