/**
 * Finds the columns of an official file by their names, whatever the year's spelling and order. Every layout from 2014-15
 * on shares eight columns; the two of the measure group came and went.
 */
export const COLUMN_NAMES = {
  geography: 'Geographical Code',
  name: 'Geographical Description',
  level: 'Geographical Level',
  ons: 'ONS Code',
  code: 'ASCOF Measure Code',
  breakdown: 'Disaggregation Level',
  type: 'Measure Type',
  value: 'Measure Value',
  group: 'Measure Group',
  groupName: 'Measure Group Description',
  year: 'Year',
} as const;

export type ColumnName = keyof typeof COLUMN_NAMES;

/** Without case, spaces and underscores. */
const SPELLINGS: Readonly<Record<ColumnName, readonly string[]>> = {
  geography: ['geographicalcode', 'geographycode'],
  name: ['geographicaldescription', 'geographydescription', 'geographicalname', 'geographyname'],
  level: ['geographicallevel', 'geographylevel'],
  ons: ['onscode', 'onsareacode'],
  code: ['ascofmeasurecode', 'measurecode'],
  breakdown: ['disaggregationlevel', 'disaggregation'],
  type: ['measuretype'],
  value: ['measurevalue'],
  group: ['measuregroup'],
  groupName: ['measuregroupdescription', 'measuredescription'],
  year: ['year', 'reportingyear', 'financialyear', 'collectionyear', 'reportingperiod', 'period'],
};

/** The department’s files have no year; one that somebody put together may have. */
const OPTIONAL: readonly ColumnName[] = ['group', 'groupName', 'year'];
const ALL = Object.keys(SPELLINGS) as ColumnName[];
/** This many known names make a line the header of an ASCOF file, if perhaps one with a column missing. */
const ENOUGH_TO_BE_HEADER = 4;

export interface OfficialColumns {
  /** The field of each column, from 0; -1 for one the file does not have. */
  readonly at: Readonly<Record<ColumnName, number>>;
  /** Fields a row must have. */
  readonly count: number;
  /** The names as written in the file, for telling one layout from another. */
  readonly written: readonly string[];
}

export type HeaderReading =
  | { readonly kind: 'columns'; readonly columns: OfficialColumns }
  | {
      readonly kind: 'missing';
      readonly missing: readonly ColumnName[];
      readonly twice: readonly ColumnName[];
    }
  | { readonly kind: 'no-header' };

/** Example: `ONS_CODE`, `Ons Code` and `ONSAreaCode` are all the column `ons`. */
export function readHeader(fields: readonly string[]): HeaderReading {
  const plain = fields.map(plainName);
  const places = (name: ColumnName): number[] =>
    plain.flatMap((text, i) => (SPELLINGS[name].includes(text) ? [i] : []));
  const at = Object.fromEntries(ALL.map((name) => [name, places(name)[0] ?? -1])) as Record<
    ColumnName,
    number
  >;
  if (ALL.filter((name) => at[name] >= 0).length < ENOUGH_TO_BE_HEADER) return { kind: 'no-header' };
  const columns = nameInLevelColumn(at);
  const missing = ALL.filter((name) => columns[name] < 0 && !OPTIONAL.includes(name) && name !== 'level');
  if (columns.level < 0 && at.level < 0) missing.push('level');
  const twice = ALL.filter((name) => name !== 'year' && places(name).length > 1);
  if (missing.length > 0 || twice.length > 0) return { kind: 'missing', missing, twice };
  return {
    kind: 'columns',
    columns: { at: columns, count: fields.length, written: fields.map((f) => f.trim()) },
  };
}

/** In the layout of 2014-15 there is no level, and the column called GeographicalLevel holds the area's name. */
function nameInLevelColumn(at: Readonly<Record<ColumnName, number>>): Record<ColumnName, number> {
  return at.name < 0 && at.level >= 0 ? { ...at, name: at.level, level: -1 } : { ...at };
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
