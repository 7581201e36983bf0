/** Published spend of every council compared as a table and as a file: England, region and group first, councils by name. */
import type { TableContent } from '../../../charts/frame/table-content.ts';
import { regionOfCouncil } from '../../../charts/model/ranked-words.ts';
import { regionOf } from '../../../domain/areas/councils.ts';
import { poundsAPerson } from '../../../domain/budget/per-person-words.ts';
import { ENGLAND } from '../../../domain/figures/area.ts';
import { formatNumber } from '../../../domain/figures/house-style.ts';
import type { CouncilSpend, SpendComparison, SpendTogether } from '../../../domain/spend/spend-comparison.ts';
import { LACKS_IN_WORDS } from '../../../domain/spend/spend-words.ts';
import { type CsvCell, writeCsv } from '../../../formats/csv/write-csv.ts';

/** Fixed: other programs read this file. Amounts are unrounded; people are of `people_year`. */
export const SPEND_COLUMNS = [
  'year',
  'return',
  'level',
  'area_code',
  'area',
  'region',
  'net_thousands',
  'adults',
  'pounds_per_adult',
  'people_65_over',
  'pounds_per_person_65_over',
  'councils',
  'left_out',
  'people_year',
  'source',
] as const;

export function spendTable(comparison: SpendComparison, caption: string): TableContent {
  const { together, compared } = comparison;
  return {
    caption,
    columns: [
      { label: 'Area' },
      { label: 'Net spend, £ thousand', numeric: true },
      { label: 'Adults', numeric: true },
      { label: '£ for each adult', numeric: true },
      { label: 'People aged 65 and over', numeric: true },
      { label: '£ for each person aged 65 and over', numeric: true },
      { label: 'Left out' },
    ],
    rows: [...together.map(togetherRow), ...compared.map(councilRow)],
  };
}

function togetherRow({ name, adult, older, counted, leftOut }: SpendTogether): string[] {
  const of = `${counted} councils together`;
  return [
    `${name}, ${of}`,
    ...ratesRow(adult?.netThousands ?? null, adult, older),
    leftOut.length === 0 ? '' : `${leftOut.length} left out`,
  ];
}

function councilRow({ name, netThousands, adult, older, lacks }: CouncilSpend): string[] {
  return [name, ...ratesRow(netThousands, adult, older), lacks === null ? '' : LACKS_IN_WORDS[lacks]];
}

function ratesRow(net: number | null, adult: CouncilSpend['adult'], older: CouncilSpend['older']): string[] {
  const whole = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : formatNumber(value, 0);
  return [
    whole(net),
    whole(adult?.population),
    adult ? poundsAPerson(adult.pounds) : '–',
    whole(older?.population),
    older ? poundsAPerson(older.pounds) : '–',
  ];
}

export function spendCsv(comparison: SpendComparison): string {
  const { published, people, own, together, compared } = comparison;
  const { year, source, fileName } = published;
  const rowOf = (level: string, code: string | null, name: string, cells: readonly CsvCell[]): CsvCell[] => [
    year,
    source,
    level,
    code,
    name,
    ...cells,
    people?.year ?? null,
    fileName,
  ];
  return writeCsv(SPEND_COLUMNS, [
    ...together.map((one) =>
      rowOf(one.kind, codeOf(one, own.code), one.name, [
        null,
        ...ratesCells(one.adult?.netThousands ?? null, one.adult, one.older),
        one.counted,
        one.leftOut.map(({ name }) => name).join('; '),
      ]),
    ),
    ...compared.map((one) =>
      rowOf('council', one.code, one.name, [
        regionOfCouncil(one.code),
        ...ratesCells(one.netThousands, one.adult, one.older),
        null,
        one.lacks === null ? '' : LACKS_IN_WORDS[one.lacks],
      ]),
    ),
  ]);
}

function codeOf({ kind }: SpendTogether, council: string): string | null {
  if (kind === 'england') return ENGLAND;
  return kind === 'region' ? regionOf(council) : null;
}

function ratesCells(
  net: number | null,
  adult: CouncilSpend['adult'],
  older: CouncilSpend['older'],
): CsvCell[] {
  return [
    net,
    adult?.population ?? null,
    adult?.pounds ?? null,
    older?.population ?? null,
    older?.pounds ?? null,
  ];
}
