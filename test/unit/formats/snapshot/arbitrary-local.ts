/** Local records of any shape a snapshot may hold. */
import fc from 'fast-check';
import type { LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import { type LocalEvent, type LocalSeries, seriesId } from '../../../../src/domain/series/series.ts';

const AREA = 'E08000014';
const OWN = ['own-a', 'own-b'] as const;
const someText = fc.string({ maxLength: 30 });
const someNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
const when = { source: someText, enteredOn: fc.constant('2024-12-05') };

const exact = fc.record(
  {
    value: someNumber.map((number) => (Object.is(number, -0) ? 0 : number)),
    qualifier: fc.constantFrom('about', 'over', 'just-over'),
    numerator: fc.nat(900),
    denominator: fc.nat(900),
    status: fc.constantFrom('provisional', 'illustrative'),
    note: someText,
    ...when,
    example: fc.constant(true),
  },
  { requiredKeys: ['value', 'source', 'enteredOn'] },
);
const range = fc.record({
  value: fc.constant(null),
  qualifier: fc.constant('range'),
  low: fc.nat(5),
  high: fc.integer({ min: 5, max: 9 }),
  ...when,
});
const missing = fc.record({
  value: fc.constant(null),
  missing: fc.constantFrom('unavailable', 'not-collected'),
  ...when,
});
const said = fc.oneof(exact, range, missing);
const point = fc.record(
  { said, earlier: fc.array(said, { minLength: 1, maxLength: 2 }) },
  { requiredKeys: ['said'] },
);

const series = (code: string): fc.Arbitrary<LocalSeries> =>
  fc
    .record(
      {
        points: fc.array(point, { maxLength: 6 }),
        decisions: fc.constant({ rebased: [{ period: '2024-02', reason: 'a known change' }] }),
      },
      { requiredKeys: ['points'] },
    )
    .map(
      ({ points, decisions }) =>
        ({
          id: seriesId(AREA, code),
          area: AREA,
          measure: code,
          frequency: 'monthly',
          points: points.map(({ said: { ...one }, earlier }, i) => ({
            ...one,
            period: `2024-0${i + 1}`,
            ...(earlier ? { earlier } : {}),
          })),
          ...(decisions ? { decisions } : {}),
        }) as LocalSeries,
    );

const measure = (code: string): fc.Arbitrary<LocalMeasure> =>
  fc.constantFrom('higher', 'lower', 'neutral').map((polarity) => ({
    code,
    title: `Measure ${code}`,
    topic: 'own' as const,
    unit: { kind: 'number' as const, one: 'person', many: 'people' },
    decimals: 0,
    polarity: polarity as LocalMeasure['polarity'],
    frequency: 'monthly' as const,
    kind: 'flow' as const,
    definition: 'People counted.',
    partOf: { total: 'own-a', split: 'source', name: 'Hospital' },
  }));

const event: fc.Arbitrary<LocalEvent> = fc.record({
  id: fc.constant('event-1'),
  area: fc.constant(AREA),
  date: fc.constant('2024-09-03'),
  text: fc.string({ minLength: 1, maxLength: 20 }),
  measures: fc.subarray(['home-care-waiting', 'own-a']),
});

export const arbitraryLocal = fc.record({
  localMeasures: fc.tuple(measure(OWN[0]), measure(OWN[1])),
  series: fc.subarray([...OWN]).chain((codes) => fc.tuple(...codes.map(series))),
  events: fc.array(event, { maxLength: 1 }),
});
