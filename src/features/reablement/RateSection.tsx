/** Reablement per 10,000 people aged 65 and over, always with its denominator and where that comes from. */
import { periodInWords } from '../../domain/periods/period-words.ts';
import { ratePer } from '../../domain/reablement/rate-per-population.ts';
import { rateInWords } from '../../domain/reablement/rate-words.ts';
import { numberOf } from '../../domain/series/series.ts';
import { latestPoint } from '../../domain/series/series-sentence.ts';
import { LocalSection } from '../local/LocalSection.tsx';
import styles from '../local/local.module.css';
import type { LocalPage } from '../local/local-page.ts';
import { POPULATION, RATE } from './reablement-codes.ts';

interface Props {
  readonly page: LocalPage;
  readonly months: number | undefined;
}

export function RateSection({ page, months }: Props) {
  const { holdings, area } = page;
  const measure = holdings.measureOf(RATE);
  if (!measure) return null;
  return (
    <LocalSection
      {...page}
      measure={measure}
      series={holdings.seriesOf(area, RATE)}
      section="For every 10,000 people aged 65 and over"
      panel="rate"
      last={months}
      paper={335}
    >
      <p className={styles.notes}>{denominatorSentence(page)}</p>
    </LocalSection>
  );
}

/** "38.7 per 10,000 people aged 65 and over (252 of 65,000, mid-2024 …), November 2024." */
export function denominatorSentence({ holdings, area, houseStyle }: LocalPage): string {
  const series = holdings.seriesOf(area, RATE);
  const latest = series && latestPoint(series);
  if (!series || !latest) return '';
  const { numerator, denominator, period } = latest;
  const rate = numerator === undefined ? null : ratePer(numerator, denominator ?? null);
  if (!rate) return 'The number of people and the population behind the latest rate are not held with it.';
  const when = periodInWords(period, series.frequency, houseStyle);
  const population = holdings
    .seriesOf(area, POPULATION)
    ?.points.findLast((point) => numberOf(point) === denominator);
  const source = population?.source ?? 'the population stated with the figure';
  return `${rateInWords(rate, 'people aged 65 and over', source)}, ${when}.`;
}
