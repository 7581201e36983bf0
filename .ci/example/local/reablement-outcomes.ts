/**
 * The invented outcomes of reablement, 84 and 91 days after it began. The last month is September 2024: by the report of
 * 7 January 2025 no later month’s people had all had 91 days.
 */
import { type ExamplePoint, illustrativeShare } from './example-point.ts';
import { noise } from './pattern.ts';
import { MONTH_STARTS, type MonthStarts } from './reablement-starts.ts';

const LAST_KNOWN = '2024-09';

/** Shares of those who began: at 91 days at home, at 84 days in the community with no readmission, which is stricter. */
const OUTCOMES = [
  { code: 'reablement-at-home-91-days', inHouse: 0.87, alternative: 0.79, series: 2 },
  { code: 'reablement-community-84-days', inHouse: 0.8, alternative: 0.7, series: 12 },
] as const;

/** Of those who begin, the share aged 65 and over who come from hospital; of these, the share at home at 91 days. */
const FROM_HOSPITAL = 0.6;
const HOSPITAL_AT_HOME = 0.96;

export function reablementOutcomes(): ExamplePoint[] {
  return MONTH_STARTS.filter(({ month }) => month <= LAST_KNOWN).flatMap((starts, n) => [
    ...OUTCOMES.flatMap((outcome) => byProvider(outcome, starts, n)),
    fromHospital(starts, n),
  ]);
}

function byProvider(
  { code, inHouse, alternative, series }: (typeof OUTCOMES)[number],
  starts: MonthStarts,
  n: number,
): ExamplePoint[] {
  const { month } = starts;
  const well = Math.round(starts.inHouse * (inHouse + 0.03 * noise(n, series)));
  const wellElsewhere = Math.round(starts.alternative * (alternative + 0.05 * noise(n, series + 4)));
  return [
    illustrativeShare(code, month, well + wellElsewhere, starts.total),
    illustrativeShare(`${code}-in-house`, month, well, starts.inHouse),
    illustrativeShare(`${code}-alternative`, month, wellElsewhere, starts.alternative),
  ];
}

function fromHospital({ month, total }: MonthStarts, n: number): ExamplePoint {
  const people = Math.round(total * FROM_HOSPITAL);
  const atHome = Math.min(people, Math.round(people * (HOSPITAL_AT_HOME + 0.02 * noise(n, 27))));
  return illustrativeShare('reablement-at-home-91-days-hospital', month, atHome, people);
}
