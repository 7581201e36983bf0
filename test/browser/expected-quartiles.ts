/** What the downloaded quartiles table must say, worked out from the published files by brute force. */
import { bruteForcePosition, type MeasureFacts } from './brute-force-position.ts';
import { publishedFile } from './published-files.ts';
import { codesOf, isCouncil, regionOfCouncils } from './raw-councils.ts';
import { type RawFigures, referenceTable } from './raw-figures.ts';

/** Answers of people asked, weighted: never counted again from their parts. Domain notes 1.1. */
const SURVEYS = new Set(
  'scrqol scrqol_adj carer_qol user_satisfaction carer_satisfaction control carer_consulted info_users info_carers safe safe_services social_contact_users social_contact_carers'.split(
    ' ',
  ),
);

/** The carers' survey was asked in these years only. Domain notes 1.4. */
const CARERS = new Set([
  'carer_qol',
  'carer_satisfaction',
  'carer_consulted',
  'info_carers',
  'social_contact_carers',
]);
const CARERS_ASKED = ['2014-15', '2016-17', '2018-19', '2021-22', '2023-24'];

interface Asked {
  readonly council: string;
  readonly year: string;
  /** `england`, `region`, or the members of a group. */
  readonly comparator: 'england' | 'region' | readonly string[];
}

/** All rows of the table: those of the file, and for each other of `codes` a row that says why it is empty. */
export function expectedTable(figures: RawFigures, asked: Asked, codes: readonly string[]): object {
  const facts = measureFacts(asked.year);
  return Object.fromEntries(
    [...new Set([...figures.keys(), ...codes])].map((code) => [
      code,
      expectedRow(figures, code, facts.get(code) ?? NO_FACTS, asked),
    ]),
  );
}

interface Facts extends MeasureFacts {
  readonly asked: (year: string) => boolean;
}

const NO_FACTS: Facts = { lowerIsBetter: false, scale: null, asked: () => true };

/** Direction, scale and calendar of each measure of a year, from the crosswalk. */
function measureFacts(year: string): ReadonlyMap<string, Facts> {
  const column = year < '2023-24' ? 'code_2014_15_to_2022_23' : 'code_2023_24';
  return new Map(
    referenceTable(publishedFile('reference/measure_crosswalk.csv')).map((row) => {
      const { concept_id: concept = '', unit_and_decimals: unit = '' } = row;
      const scale = unit.startsWith('per 100,000') ? 100_000 : unit.startsWith('%') ? 100 : null;
      const asked = (of: string): boolean => !CARERS.has(concept) || CARERS_ASKED.includes(of);
      return [
        row[column] ?? '',
        { lowerIsBetter: row.polarity === 'lower', scale: SURVEYS.has(concept) ? null : scale, asked },
      ];
    }),
  );
}

function expectedRow(figures: RawFigures, code: string, facts: Facts, asked: Asked): object {
  const types = figures.get(code);
  const outcomes = types?.get('outcome') ?? new Map<string, string>();
  const ownCode = codesOf(asked.council).find((one) => outcomes.has(one)) ?? asked.council;
  const own = outcomes.get(ownCode);
  const part = (type: string): string => types?.get(type)?.get(ownCode) ?? '';
  const values = [...outcomes].filter(([area]) => belongs(area, ownCode, asked)).map(([, value]) => value);
  const parts = { numerator: part('numerator'), denominator: part('denominator') };
  return {
    year: asked.year,
    area_code: asked.council,
    breakdown: 'Total',
    value: numberOf(own),
    missing: types || facts.asked(asked.year) ? reasonOf(own) : 'not-collected',
    england: numberOf(outcomes.get('E92000001')),
    region: numberOf(outcomes.get(regionOfCouncils().get(asked.council) ?? '')),
    ...bruteForcePosition(values, own ?? '', parts, facts),
  };
}

function belongs(area: string, own: string, { council, comparator }: Asked): boolean {
  if (!isCouncil(area)) return false;
  if (comparator === 'england' || area === own) return true;
  const regions = regionOfCouncils();
  if (comparator === 'region') return regions.get(area) === regions.get(council);
  return comparator.some((member) => codesOf(member).includes(area));
}

function numberOf(written = ''): number | null {
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}

/** Marks of the published files; a council without a row is not available. */
function reasonOf(written: string | undefined): string {
  if (written === undefined) return 'unavailable';
  if (numberOf(written) !== null) return '';
  const mark = written.replace(/[[\]]/g, '').toLowerCase();
  if (mark === 'c' || mark === '*') return 'suppressed';
  return mark === 'z' || mark === '-' ? 'not-applicable' : 'unavailable';
}
