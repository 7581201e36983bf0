/** The messages of the charts of parts, written from the last figures of each part. */
import type { PartSeries } from '../../charts/model/part-series.ts';
import { pointAt } from '../../charts/model/part-series.ts';
import { formatNumber, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import { type PeriodCode, yearBefore } from '../../domain/periods/period.ts';
import { whenInWords } from '../../domain/periods/period-words.ts';
import { compareSaid } from '../../domain/series/compare-said.ts';
import { illustrativeWords } from '../../domain/series/illustrative-words.ts';
import { saidBriefly } from '../../domain/series/said-words.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { waitingAtLeast } from '../../domain/waits/waiting-list-words.ts';
import { lastWhole } from './list-age.ts';

const LONG = 8;

/** "1 of 11 people on the list had waited more than 7 days on 3 December 2024, against 12 of 31 a year before". */
export function bandsTitle(bands: readonly PartSeries[], style?: HouseStyle): string {
  const period = lastWhole(bands);
  const frequency = bands[0]?.series.frequency ?? 'weekly';
  if (period === null) return 'No week has every band';
  const now = longOf(bands, period);
  const before = longOf(bands, yearBefore(period, frequency));
  if (!now) return 'No week has every band';
  const when = whenInWords(period, frequency, style);
  if (now.of === 0) return `Nobody was on the list ${when}`;
  const then = before ? `, against ${share(before)} a year before` : '';
  return `${share(now)} people on the list had waited more than 7 days ${when}${then}${illustrativeWords([...now.points, ...(before?.points ?? [])])}`;
}

interface LongWaits {
  readonly long: number;
  readonly of: number;
  readonly points: readonly SeriesPoint[];
}

function longOf(bands: readonly PartSeries[], period: PeriodCode): LongWaits | null {
  const points = bands.flatMap(({ series }) => pointAt(series, period) ?? []);
  const counts = points.flatMap((point) => numberOf(point) ?? []);
  if (counts.length < bands.length) return null;
  return { points, long: waitingAtLeast(counts, LONG), of: counts.reduce((sum, count) => sum + count, 0) };
}

function share({ long, of }: LongWaits): string {
  return `${long === 0 ? 'None' : formatNumber(long, 0)} of ${formatNumber(of, 0)}`.replace(
    /^None of 0$/,
    '0 of 0',
  );
}

/** "Community 7, from 19 a year before; hospital 4, from 12": the last week every part has. */
export function partsTitle(parts: readonly PartSeries[], style?: HouseStyle): string {
  const period = lastWhole(parts);
  const frequency = parts[0]?.series.frequency ?? 'weekly';
  if (period === null) return 'No period has every part';
  const used: SeriesPoint[] = [];
  const said = parts.map(({ name, measure, series }, i) => {
    const now = pointAt(series, period);
    const before = pointAt(series, yearBefore(period, frequency));
    if (now) used.push(now);
    const words = `${i === 0 ? name : name.toLowerCase()} ${(now && saidBriefly(now, measure)) ?? ''}`;
    const then = before && saidBriefly(before, measure);
    if (!now || !before || then === null) return words;
    used.push(before);
    return compareSaid(before, now) === 'same'
      ? `${words} (the same a year before)`
      : `${words} (${then} a year before)`;
  });
  return `${listInWords(said)} ${whenInWords(period, frequency, style)}${illustrativeWords(used)}`;
}
