/** The page of one local measure: its trend with limits, its figures, its notes and its definition. */
interface Props {
  readonly code: string;
}

export function LocalMeasurePage({ code }: Props) {
  return <h1>{code}</h1>;
}
