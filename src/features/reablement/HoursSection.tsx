/** Weekly hours of care needed before and after reablement, of the people whose reablement ended in one month. */
import { partsOverTimeModel } from '../../charts/model/parts-over-time-model.ts';
import { PartsOverTime } from '../../charts/parts/PartsOverTime.tsx';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { latestPoint } from '../../domain/series/series-sentence.ts';
import styles from '../local/local.module.css';
import { heldSeries, type LocalPage } from '../local/local-page.ts';
import { PartsFrame } from '../local/PartsFrame.tsx';
import { HOURS_AFTER, HOURS_BEFORE } from './reablement-codes.ts';

interface Props {
  readonly page: LocalPage;
  readonly months: number | undefined;
}

export function HoursSection({ page, months }: Props) {
  const told = hoursTold(page);
  const parts = [
    { name: 'When it began', held: heldSeries(page, HOURS_BEFORE) },
    { name: 'When it ended', held: heldSeries(page, HOURS_AFTER) },
  ].flatMap(({ name, held }) => (held ? [{ name, ...held }] : []));
  const { houseStyle } = page;
  const model = partsOverTimeModel(
    months === undefined ? { parts, houseStyle } : { parts, houseStyle, last: months },
  );
  if (!told || !model)
    return (
      <section className={styles.empty} aria-label={SECTION}>
        <p className={styles.eyebrow}>{SECTION}</p>
        <p className={styles.none}>Not known: hours before and after are not held for the same month.</p>
      </section>
    );
  const title = `${told.figure}: ${told.sentence}`.replace(/\.$/, '');
  return (
    <PartsFrame
      page={page}
      parts={parts}
      section={SECTION}
      title={title}
      subtitle={`Weekly hours of care, mean of those whose reablement ended in the month, ${page.name}, on one scale.`}
      drawing={<PartsOverTime model={model} label={title} paper={335} />}
      panel="reablement-hours"
      about="hours before and after"
    />
  );
}

const SECTION = 'Hours of care before and after';

interface HoursTold {
  /** "50% fewer hours". */
  readonly figure: string;
  readonly sentence: string;
  readonly points: readonly SeriesPoint[];
}

/** Null where no month has both. */
export function hoursTold(page: Pick<LocalPage, 'holdings' | 'area' | 'houseStyle'>): HoursTold | null {
  const [before, after] = [heldSeries(page, HOURS_BEFORE), heldSeries(page, HOURS_AFTER)];
  const end = after && latestPoint(after.series);
  const start = end && before?.series.points.find(({ period }) => period === end.period);
  const [from, to] = [start ? numberOf(start) : null, end ? numberOf(end) : null];
  if (!before || !after || !end || !start || from === null || to === null || from <= 0) return null;
  const when = periodInWords(end.period, after.series.frequency, page.houseStyle);
  const change = ((to - from) / from) * 100;
  const size = formatNumber(Math.abs(change), 0);
  const figure =
    size === '0' ? 'No fewer hours, and no more' : `${size}% ${change < 0 ? 'fewer' : 'more'} hours`;
  return {
    figure: `${figure} when it ended`,
    sentence: `${saidInWords(start, before.measure)} a week when it began and ${saidInWords(end, after.measure)} when it ended, on average, of those whose reablement ended in ${when}.`,
    points: [start, end],
  };
}
