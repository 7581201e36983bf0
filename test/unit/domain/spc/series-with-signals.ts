/** Random series in which every rule fires often enough to be checked: levels that move, climbs and single jumps. */
import fc from 'fast-check';

const stretch = fc.oneof(
  fc
    .record({
      level: fc.integer({ min: -6, max: 6 }),
      noise: fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 14 }),
    })
    .map(({ level, noise }) => noise.map((n) => level + n)),
  fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 2, max: 10 }), fc.constantFrom(-1, 1, 2, -2))
    .map(([start, length, step]) => Array.from({ length }, (_, i) => start + i * step)),
  fc.integer({ min: -30, max: 30 }).map((jump) => [jump]),
  fc
    .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 8 }))
    .map(([level, length]) => Array.from({ length }, () => level)),
);

/** Whole numbers, so that ties and points on the mean are common. */
export const seriesWithSignals = fc.array(stretch, { maxLength: 8 }).map((stretches) => stretches.flat());
