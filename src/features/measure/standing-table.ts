/** The position band as a table of words: the ends, the cuts, and who stands where. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { forCut, unitLabel } from '../../domain/measures/measure-value.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import type { MeasureStory } from './measure-story.ts';

export function standingTable(position: Position, names: MeasureStory['names']): TableContent {
  const { spread, measure, value, england, region } = position;
  const neutral = measure.polarity === 'neutral';
  const rows: readonly (readonly [string, number | null])[] = [
    [names.council, value],
    ['England', england],
    ...(names.region === null ? [] : [[names.region, region] as const]),
    [neutral ? 'Lowest' : 'Worst', spread?.worst ?? null],
    [neutral ? 'First cut' : 'Cut between bottom and third', spread?.cutLower ?? null],
    ['Median', spread?.median ?? null],
    [neutral ? 'Third cut' : 'Threshold of the best quartile', spread?.cutUpper ?? null],
    [neutral ? 'Highest' : 'Best', spread?.best ?? null],
  ];
  return {
    caption: `${measure.plainName}: position of ${names.council}`,
    columns: [{ label: 'Where' }, { label: `Figure (${unitLabel(measure)})`, numeric: true }],
    rows: rows.map(([name, number]) => [
      name,
      number === null ? '\u2013' : formatNumber(number, forCut(number, measure).decimals),
    ]),
  };
}
