/** The local part of the example: what was reported stands as reported, the rest says it is invented, and all of it adds up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PopulationFacts } from '../../../.ci/example/local/populations.ts';
import { localExample } from '../../../.ci/example/local-example.ts';
import { SEFTON } from '../../../src/domain/figures/area.ts';
import { LOCAL_CATALOGUE } from '../../../src/domain/measures/local/catalogue.ts';
import type { LocalMeasure } from '../../../src/domain/measures/local/local-measure.ts';
import { weekdayOf } from '../../../src/domain/periods/iso-date.ts';
import { parsePeriod, shiftPeriod } from '../../../src/domain/periods/period.ts';
import { saidInWords } from '../../../src/domain/series/said-words.ts';
import { numberOf, type SeriesPoint, seriesId } from '../../../src/domain/series/series.ts';
import { describeWithRealData } from '../../real-data.ts';

const FACTS: PopulationFacts = {
  population_mid2020: { '18_64': 150_000, '65_plus': 60_000 },
  population_mid2024: { '18_64': 160_000, '65_plus': 65_000 },
};
const { series, events, measures } = localExample(FACTS);
const INVENTED = 'Illustrative';

function pointsOf(code: string): readonly SeriesPoint[] {
  return series.find(({ measure }) => measure === code)?.points ?? [];
}

function pointOf(code: string, period: string): SeriesPoint | undefined {
  return pointsOf(code).find((point) => point.period === period);
}

function figureOf(code: string, period: string): number {
  return pointOf(code, period)?.value ?? Number.NaN;
}

function measureOf(code: string): LocalMeasure {
  const measure = LOCAL_CATALOGUE.find((m) => m.code === code);
  if (!measure) throw new Error(`The catalogue lacks ${code}`);
  return measure;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

describe('what the reports say', () => {
  it.each([
    ['people-supported', '2021-22', 'about 4,500 people'],
    ['home-care-waiting', '2024-12-03', 'about 11 people'],
    ['home-care-wait-mean', '2024-11', '2 to 3 days'],
    ['reablement-people-12-months', '2024-11', '550 people'],
    ['reablement-at-home-91-days', '2021-10', 'over 80%'],
    ['reablement-at-home-91-days-hospital', '2021-10', '98%'],
    ['learning-disability-employment', '2021-Q3', '2%'],
    ['learning-disability-settled-home', '2021-Q3', 'over 90%'],
    ['mental-health-independent-living', '2021-Q3', 'over 90%'],
    ['providers-of-concern', '2024-12', '15 to 20 providers'],
    ['occupational-therapy-apprentices', '2024-12', '3 people'],
    ['cases-audited', '2024-Q3', '50 cases'],
    ['staff-at-practice-workshops', '2024-Q3', '250 people'],
    ['innovation-sites', '2024-Q3', '3 sites'],
    ['compliments', '2024-Q3', '25 compliments'],
    ['complaints', '2024-Q3', '14 complaints'],
    ['member-enquiries', '2024-Q3', '16 enquiries'],
    ['member-enquiries-in-time', '2024-Q3', '100%'],
    ['contacts-information-advice', '2021-Q3', 'not available'],
    ['mental-health-employment', '2021-Q3', 'not available'],
    ['turnover', '2024-12', 'not available'],
  ])('%s of %s is %s, from a report with its date and words', (code, period, words) => {
    const point = pointOf(code, period);
    expect(point && saidInWords(point, measureOf(code))).toBe(words);
    expect(point?.source).toMatch(/(22 February 2022|7 January 2025)$/);
    expect(point?.status).not.toBe('illustrative');
    expect(point?.note).toBeDefined();
  });

  it('gives feedback of two months as a quarter that is not whole', () => {
    for (const code of ['compliments', 'complaints', 'member-enquiries', 'complaints-upheld']) {
      expect(pointOf(code, '2024-Q3')?.status).toBe('provisional');
      expect(pointOf(code, '2024-Q3')?.note).toMatch(/^October and November 2024 only/);
    }
  });

  it('is 43% more than in 2022 and 78% of the increase by alternative provision', () => {
    const total = (period: string): number => figureOf('reablement-people-12-months', period);
    const alternative = (period: string): number =>
      figureOf('reablement-people-12-months-alternative', period);
    expect(Math.round((total('2024-11') / total('2022-12') - 1) * 100)).toBe(43);
    const grown = alternative('2024-11') - alternative('2022-12');
    expect(Math.round((grown / (total('2024-11') - total('2022-12'))) * 100)).toBe(78);
  });
});

describe('the series of the example', () => {
  it('are all Sefton’s, of measures the catalogue has, with none of the reader’s own', () => {
    expect(measures).toEqual([]);
    for (const { id, area, measure, frequency } of series) {
      expect(area).toBe(SEFTON);
      expect(id).toBe(seriesId(SEFTON, measure));
      expect(frequency).toBe(measureOf(measure).frequency);
    }
    expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
  });

  it('say of every point that it is invented, reported or an estimate of the Office for National Statistics', () => {
    for (const { points } of series)
      for (const { status, source } of points) {
        expect(source === INVENTED).toBe(status === 'illustrative');
        expect(source).toMatch(
          /^(Illustrative|Office for National|Adult Social Care Perf|Cabinet Member Upd)/,
        );
      }
  });

  it('have periods of their frequency in order of time, each once, and lists always on a Tuesday', () => {
    for (const { points, frequency, measure } of series) {
      const periods = points.map(({ period }) => period);
      expect(periods.map((period) => parsePeriod(period, frequency))).toEqual(periods);
      expect([...new Set(periods)].sort()).toEqual(periods);
      if (frequency === 'weekly')
        expect([...new Set(periods.map(weekdayOf))], measure).toEqual([measureOf(measure).weekday]);
    }
  });

  it('run without a gap wherever they are invented', () => {
    for (const { points, frequency, measure } of series) {
      if (!points.some(({ status }) => status === 'illustrative')) continue;
      for (const [at, { period }] of points.entries())
        if (at > 0) expect(points[at - 1]?.period, measure).toBe(shiftPeriod(period, frequency, -1));
    }
    expect(pointsOf('home-care-waiting').length).toBeGreaterThan(104);
    expect(pointsOf('home-care-waiting').at(-1)?.period).toBe('2024-12-03');
    expect(pointsOf('home-care-started').at(-1)?.period).toBe('2024-11');
  });

  it('have parts that sum to their total in every period, unless they are percentages', () => {
    let checked = 0;
    const splits = new Set(
      LOCAL_CATALOGUE.flatMap(({ partOf }) => (partOf ? [`${partOf.total} ${partOf.split}`] : [])),
    );
    for (const [total = '', split] of [...splits].map((text) => text.split(' '))) {
      if (measureOf(total).unit.kind === 'percent') continue;
      const parts = LOCAL_CATALOGUE.filter(({ partOf }) => partOf?.total === total && partOf.split === split);
      for (const { period, value } of pointsOf(total)) {
        const values = parts.flatMap(({ code }) => pointOf(code, period)?.value ?? []);
        if (values.length === 0) continue;
        checked += 1;
        expect(sum(values), `${total} by ${split} of ${period}`).toBe(value);
      }
    }
    expect(checked).toBeGreaterThan(2 * 114 + 3 * 40);
  });

  it('count twelve months as the sum of those months’ starts', () => {
    for (const part of ['', '-in-house', '-alternative']) {
      const years = pointsOf(`reablement-people-12-months${part}`);
      expect(years.length).toBeGreaterThan(24);
      for (const { period, value } of years) {
        const starts = Array.from({ length: 12 }, (_, back) =>
          figureOf(`reablement-starts${part}`, shiftPeriod(period, 'monthly', -back)),
        );
        expect(sum(starts), `${part} ${period}`).toBe(value);
      }
    }
  });

  it('agree with their numerator and denominator to one decimal', () => {
    let checked = 0;
    for (const { measure, points } of series)
      for (const { value, numerator, denominator } of points) {
        if (numerator === undefined || denominator === undefined || value === null) continue;
        const { unit } = measureOf(measure);
        const per = unit.kind === 'rate' ? unit.per : 100;
        checked += 1;
        expect(Math.abs((numerator / denominator) * per - value), measure).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(numerator).toBeLessThanOrEqual(denominator);
      }
    expect(checked).toBeGreaterThan(300);
  });

  it('use no more block-booked hours than were bought, and count admissions up within each year only', () => {
    for (const { period, value } of pointsOf('home-care-block-hours-used'))
      expect(value).toBeLessThanOrEqual(figureOf('home-care-block-hours-bought', period));
    for (const code of ['admissions-18-64', 'admissions-65-over'])
      for (const { period, value } of pointsOf(code).slice(1))
        if (!period.endsWith('-04'))
          expect(value).toBeGreaterThanOrEqual(figureOf(code, shiftPeriod(period, 'monthly', -1)));
  });

  it('have the longest wait in the highest band that has anyone', () => {
    const bands = [
      ['29-plus', 29],
      ['15-28', 15],
      ['8-14', 8],
      ['3-7', 3],
      ['0-2', 0],
    ] as const;
    for (const { period, value } of pointsOf('home-care-longest-wait')) {
      const top = bands.findIndex(([days]) => figureOf(`home-care-waiting-${days}`, period) > 0);
      expect(value, period).toBeGreaterThanOrEqual(bands[top]?.[1] ?? Number.NaN);
      if (top > 0) expect(value, period).toBeLessThan(bands[top - 1]?.[1] ?? Number.NaN);
    }
  });

  it('put waits near what the list and the starts make of them, by Little’s law', () => {
    for (const point of pointsOf('home-care-wait-mean')) {
      const lists = pointsOf('home-care-waiting').filter(({ period }) => period.startsWith(point.period));
      const average = sum(lists.map(({ value }) => value ?? 0)) / lists.length;
      const days = average / (figureOf('home-care-started', point.period) / 30.4);
      expect(Math.abs((numberOf(point) ?? 0) / days - 1), point.period).toBeLessThan(0.5);
    }
  });

  it('are the same every time they are made', () => {
    expect(JSON.stringify(localExample(FACTS))).toBe(JSON.stringify({ measures, series, events }));
  });
});

describe('the events of the example', () => {
  it('are pinned to series the example has, within their time, and are marked as the example’s', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const event of events) {
      expect(event.example).toBe(true);
      expect(event.area).toBe(SEFTON);
      for (const code of event.measures) {
        expect(pointsOf(code).length, `${event.id} on ${code}`).toBeGreaterThan(0);
        expect((pointsOf(code)[0]?.period ?? '') <= event.date, `${event.id} on ${code}`).toBe(true);
      }
    }
  });
});

describeWithRealData('the populations of the example', (dir) => {
  it('are those of the facts, each with its year and source', () => {
    const facts = JSON.parse(
      readFileSync(join(dir, 'reference/sefton_facts.json'), 'utf8'),
    ) as PopulationFacts;
    const points = (code: string) =>
      localExample(facts).series.find(({ measure }) => measure === code)?.points;
    for (const [code, key] of [
      ['population-18-64', '18_64'],
      ['population-65-over', '65_plus'],
    ] as const)
      expect(points(code)?.map(({ period, value, source }) => ({ period, value, source }))).toEqual([
        {
          period: '2020-21',
          value: facts.population_mid2020[key],
          source: 'Office for National Statistics, mid-2020 population estimates',
        },
        {
          period: '2024-25',
          value: facts.population_mid2024[key],
          source: 'Office for National Statistics, mid-2024 population estimates',
        },
      ]);
  });
});
