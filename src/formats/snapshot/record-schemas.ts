/**
 * The shape of every record of a snapshot, strictly: an unknown field is refused, because a program that wrote it knew
 * more than this one. Columns are not described here, they are millions of numbers: see read-column.ts.
 */
import * as v from 'valibot';
import { areGroupMembers, type Group, isGroupId } from '../../domain/areas/group.ts';
import { type Area, isCouncilCode } from '../../domain/figures/area.ts';
import { type FinancialYear, parseFinancialYear } from '../../domain/figures/financial-year.ts';
import { reasonOfMark } from '../../domain/figures/missing.ts';
import { isFrameworkId } from '../../domain/measures/framework.ts';
import { isLocalCode } from '../../domain/measures/local/local-measure.ts';
import { isDate } from '../../domain/periods/iso-date.ts';
import { FIRST_MARK, type FigureBlock } from '../../domain/releases/figure-block.ts';
import type { Ledger, Release, SkippedRows } from '../../domain/releases/release.ts';
import type { ReleaseSummary, SummaryPosition } from '../../domain/releases/summary.ts';

/** Every field of a record, the optional ones too: a field without its line here does not compile. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: unknown };

const LONGEST_TEXT = 2_000;

export const text = v.pipe(
  v.string('must be text'),
  v.maxLength(LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`),
);
export const name = v.pipe(text, v.minLength(1, 'must not be empty'));
export const number = v.number('must be a number');
export const count = v.pipe(
  number,
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'must not be below 0'),
);
export const numberOrNone = v.nullable(number);
export const councilCode = v.pipe(text, v.check(isCouncilCode, 'must be the ONS code of a council'));
const releaseId = v.pipe(
  text,
  v.regex(/^20\d\d-\d\d\.\d{1,6}$/, 'must be a year and a number such as 2018-19.1'),
);
export const localCode = v.pipe(
  text,
  v.check(isLocalCode, 'must be a short name in lower case such as home-care-waiting'),
);
export const date = v.pipe(text, v.check(isDate, 'must be a day such as 2024-12-03'));
/** Left out where it is not so: never false. */
export const marked = v.exactOptional(v.literal(true, 'must be true'));
export const measureCode = v.pipe(text, v.regex(/^[0-9A-Z]{2,12}$/, 'must be a measure code such as 2A1'));
const isYear = (written: string): boolean => parseFinancialYear(written) === written;

export const utcTime = v.pipe(
  text,
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 'must be a time in UTC'),
  v.check((written) => !Number.isNaN(Date.parse(written)), 'must be a time in UTC'),
);

const area = v.strictObject({
  code: name,
  name,
  level: v.picklist(['council', 'region', 'council-type', 'england'], 'must be a level of area'),
} satisfies FieldsOf<Area>);

const skippedRows = v.strictObject({
  reason: text,
  rows: count,
  examples: v.array(v.strictObject({ line: count, text }), 'must be a list'),
} satisfies FieldsOf<SkippedRows>);

export const financialYear = v.pipe(
  text,
  v.guard((written): written is FinancialYear => isYear(written), 'must be a financial year such as 2018-19'),
);

export const ledger = v.strictObject({
  read: count,
  kept: count,
  skipped: v.array(skippedRows, 'must be a list'),
} satisfies FieldsOf<Ledger>);

export const releaseSchema = v.strictObject({
  id: releaseId,
  kind: v.picklist(['official', 'summary'], 'must be official or summary'),
  framework: v.pipe(text, v.guard(isFrameworkId, 'must be a framework')),
  year: financialYear,
  fileName: text,
  source: v.exactOptional(text),
  licence: v.exactOptional(text),
  addedAt: utcTime,
  precedence: count,
  encoding: v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'], 'must be a known encoding'),
  layout: text,
  ledger,
  areas: v.array(area, 'must be a list'),
  marks: v.pipe(
    v.array(
      v.pipe(
        text,
        v.check((mark) => reasonOfMark(mark) !== null, 'must be a known mark'),
      ),
      'must be a list',
    ),
    v.maxLength(256 - FIRST_MARK, 'has more marks than a figure can name'),
  ),
} satisfies FieldsOf<Release>);

/** A list whose items are looked at one by one elsewhere. */
export const listOfAnything = v.custom<readonly unknown[]>(Array.isArray, 'must be a list');

const column = v.strictObject({ values: listOfAnything, marks: v.exactOptional(listOfAnything) });

/** `values` and `marks` are only known to be lists. */
export const blockSchema = v.strictObject({
  release: releaseId,
  part: name,
  tables: v.array(v.strictObject({ code: measureCode, breakdown: name }), 'must be a list'),
  columns: v.strictObject({
    outcome: v.exactOptional(column),
    numerator: v.exactOptional(column),
    denominator: v.exactOptional(column),
    base: v.exactOptional(column),
    margin: v.exactOptional(column),
  }),
} satisfies FieldsOf<FigureBlock>);

const position = v.strictObject({
  code: measureCode,
  comparator: v.picklist(['england', 'region'], 'must be england or region'),
  n: count,
  excluded: count,
  worst: numberOrNone,
  cutLower: numberOrNone,
  median: numberOrNone,
  cutUpper: numberOrNone,
  best: numberOrNone,
  atBest: count,
  rank: v.nullable(count),
  tied: v.nullable(count),
  rankBeforeRounding: v.exactOptional(count),
} satisfies FieldsOf<SummaryPosition>);

export const summarySchema = v.strictObject({
  release: releaseId,
  council: councilCode,
  positions: v.array(position, 'must be a list'),
} satisfies FieldsOf<ReleaseSummary>);

export const groupSchema = v.strictObject({
  id: v.pipe(text, v.check(isGroupId, 'must be a short name in lower case such as north-west')),
  name,
  members: v.pipe(
    v.array(text, 'must be a list'),
    v.check((codes) => areGroupMembers(codes), 'must be ONS codes of councils, each once'),
  ),
  note: v.exactOptional(text),
  example: marked,
} satisfies FieldsOf<Group>);
