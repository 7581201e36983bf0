/** The published figures of a council by year, newest first, with where each series begins. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import { formatYear, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { valueInWords } from '../../domain/measures/measure-value.ts';
import { missingInWords, quartileInWords } from '../../domain/quartiles/position-words.ts';
import type { PublishedStory } from './published-story.ts';

const NONE = '\u2013';

export function publishedTable(
  { history }: PublishedStory,
  name: string,
  style: 'sefton' | 'govuk',
): TableContent {
  return {
    caption: `Published figures of ${name} by year`,
    columns: [
      { label: 'Year' },
      { label: 'Measure' },
      { label: 'Published value', numeric: true },
      { label: 'England', numeric: true },
      { label: 'Quartile' },
      { label: 'Series' },
    ],
    rows: [...history]
      .reverse()
      .map(({ year, position, begins }) => [
        formatYear(year, style),
        position ? `${position.measure.code}, ${position.measure.plainName}` : NONE,
        position === null
          ? NONE
          : position.value === null
            ? missingInWords(position)
            : valueInWords(position.value, position.measure),
        position?.england == null ? NONE : valueInWords(position.england, position.measure),
        position ? quartileInWords(position) : NONE,
        begins ? yearsInHouseStyle(begins.reason, style) : NONE,
      ]),
  };
}
