/** Published spend for each adult through the years as a table and as a file: a row a return held. */
import type { TableContent } from '../../../charts/frame/table-content.ts';
import { poundsAPerson } from '../../../domain/budget/per-person-words.ts';
import { formatYear, type HouseStyle } from '../../../domain/figures/house-style.ts';
import { returnInWords } from '../../../domain/spend/spend-words.ts';
import type { SpendOfYear } from '../../../domain/spend/spend-years.ts';
import { writeCsv } from '../../../formats/csv/write-csv.ts';

const COLUMNS = [
  'year',
  'return',
  'area',
  'pounds_per_adult',
  'pounds_per_person_65_over',
  'england_pounds_per_adult',
  'england_pounds_per_person_65_over',
  'england_councils',
  'people_year',
  'source',
] as const;

export function spendYearsTable(
  history: readonly SpendOfYear[],
  name: string,
  style: HouseStyle,
): TableContent {
  const pounds = (rate: SpendOfYear['own']['adult']): string => (rate ? poundsAPerson(rate.pounds) : '–');
  return {
    caption: `Published spend through the years: ${name} and England`,
    columns: [
      { label: 'Return' },
      { label: `${name}, £ for each adult`, numeric: true },
      { label: 'England, £ for each adult', numeric: true },
      { label: `${name}, £ for each person aged 65 and over`, numeric: true },
      { label: 'England, £ for each person aged 65 and over', numeric: true },
      { label: 'People of' },
    ],
    rows: history.map(({ published, people, own, england }) => [
      returnInWords(published, style),
      pounds(own.adult),
      pounds(england.adult),
      pounds(own.older),
      pounds(england.older),
      people ? formatYear(people.year, style) : 'not held',
    ]),
  };
}

export function spendYearsCsv(history: readonly SpendOfYear[], name: string): string {
  return writeCsv(
    COLUMNS,
    history.map(({ published, people, own, england }) => [
      published.year,
      published.source,
      name,
      own.adult?.pounds ?? null,
      own.older?.pounds ?? null,
      england.adult?.pounds ?? null,
      england.older?.pounds ?? null,
      england.counted,
      people?.year ?? null,
      published.fileName,
    ]),
  );
}
