/** A small monthly measure of people, changed as a test needs it. */
import type { LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import type { LocalSeries, Said, SeriesPoint } from '../../../../src/domain/series/series.ts';

export function peopleMeasure(change: Partial<LocalMeasure> = {}): LocalMeasure {
  return {
    code: 'people-waiting',
    title: 'People waiting',
    topic: 'own',
    unit: { kind: 'number', one: 'person', many: 'people' },
    decimals: 0,
    polarity: 'lower',
    frequency: 'monthly',
    kind: 'snapshot',
    definition: 'People waiting at the end of the month.',
    ...change,
  };
}

/** `2024-01 11, 2024-02 about 12, 2024-03 –`: a series drawn as text; a dash is a missing figure. */
export function drawnSeries(drawn: string, change: Partial<LocalSeries> = {}): LocalSeries {
  const points = drawn.split(',').map((cell): SeriesPoint => {
    const [period = '', ...said] = cell.trim().split(' ');
    return { period, ...drawnFigure(said.join(' ')), source: 'Monthly return', enteredOn: '2024-12-05' };
  });
  return {
    id: 'E08000014/people-waiting',
    area: 'E08000014',
    measure: 'people-waiting',
    frequency: 'monthly',
    points,
    ...change,
  };
}

export function drawnFigure(text: string): Said {
  const range = /^(\d+) to (\d+)$/.exec(text);
  if (range) return { value: null, qualifier: 'range', low: Number(range[1]), high: Number(range[2]) };
  if (text === '–') return { value: null, missing: 'unavailable' };
  if (text.startsWith('about ')) return { value: Number(text.slice(6)), qualifier: 'about' };
  return { value: Number(text) };
}
