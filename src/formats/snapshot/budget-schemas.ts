/** The shape of the budget records of a snapshot, as strictly as those of record-schemas.ts. Amounts are whole pence. */
import * as v from 'valibot';
import type {
  Assumption,
  BridgeItem,
  BudgetLines,
  BudgetMonth,
  BudgetMonthNumber,
  BudgetReview,
  CouncilWide,
  Driver,
  LineForecast,
  Mitigation,
  Pressure,
  ReportedHeadline,
  Reserve,
  ReviewCorrection,
  ReviewQuestion,
  Saving,
  ServiceLine,
  SignOff,
} from '../../domain/budget/budget-year.ts';
import { isPence } from '../../domain/budget/money.ts';
import {
  councilCode,
  count,
  date,
  type FieldsOf,
  financialYear,
  localCode,
  marked,
  name,
  number,
  text,
} from './record-schemas.ts';

const list = 'must be a list';
const pence = v.pipe(
  number,
  v.check((value) => isPence(value), 'must be a whole number of pence'),
);
const penceOrNone = v.nullable(pence);
const dateOrNone = v.nullable(date);
const month = v.pipe(
  number,
  v.guard(
    (value): value is BudgetMonthNumber => Number.isInteger(value) && value >= 1 && value <= 12,
    'must be 1 for April to 12 for March',
  ),
);
const basis = v.picklist(['gross', 'after-mitigation'], 'must be gross or after-mitigation');
const yesOrNo = v.boolean('must be true or false');

const serviceLine = v.strictObject({
  code: name,
  name,
  parent: v.nullable(name),
  kind: v.picklist(['expenditure', 'income'], 'must be expenditure or income'),
  measures: v.exactOptional(v.array(localCode, list)),
} satisfies FieldsOf<ServiceLine>);

export const budgetLinesSchema = v.strictObject({
  id: name,
  area: councilCode,
  year: financialYear,
  lines: v.array(serviceLine, list),
  example: marked,
} satisfies FieldsOf<BudgetLines>);

const lineForecast = v.strictObject({
  line: name,
  approved: penceOrNone,
  virements: penceOrNone,
  actualToDate: penceOrNone,
  profiledToDate: penceOrNone,
  commitments: v.exactOptional(pence),
  forecast: penceOrNone,
  commentary: v.exactOptional(text),
  illustrative: marked,
} satisfies FieldsOf<LineForecast>);

const driver = v.strictObject({
  line: name,
  unit: v.picklist(['week', 'hour', 'month', 'year'], 'must be week, hour, month or year'),
  units: number,
  peopleBudget: number,
  peopleForecast: number,
  unitCostBudget: pence,
  unitCostForecast: pence,
} satisfies FieldsOf<Driver>);

const bridgeItem = v.strictObject({
  cause: name,
  amount: pence,
  recurrent: v.exactOptional(yesOrNo),
} satisfies FieldsOf<BridgeItem>);

const saving = v.strictObject({
  scheme: name,
  title: text,
  line: v.nullable(name),
  owner: text,
  approved: pence,
  delivered: pence,
  onTrack: pence,
  atRisk: pence,
  undeliverable: pence,
  recurrent: v.nullable(yesOrNo),
  nextYearEffect: penceOrNone,
  comment: v.exactOptional(text),
} satisfies FieldsOf<Saving>);

const mitigation = v.strictObject({
  title: name,
  amount: pence,
  owner: text,
  status: v.picklist(['planned', 'under-way', 'delivered'], 'must be planned, under-way or delivered'),
  included: yesOrNo,
} satisfies FieldsOf<Mitigation>);

const pressure = v.strictObject({
  title: name,
  amount: pence,
  likelihood: v.picklist(['low', 'medium', 'high'], 'must be low, medium or high'),
} satisfies FieldsOf<Pressure>);

const reserve = v.strictObject({ name, opening: pence, planned: pence } satisfies FieldsOf<Reserve>);

const assumption = v.strictObject({
  text: name,
  owner: text,
  reviewBy: dateOrNone,
} satisfies FieldsOf<Assumption>);

const councilWide = v.strictObject({
  label: name,
  variance: pence,
  asAt: dateOrNone,
  source: text,
} satisfies FieldsOf<CouncilWide>);

const headline = v.strictObject({
  label: name,
  variance: pence,
  basis: v.nullable(basis),
  source: text,
  note: v.exactOptional(text),
} satisfies FieldsOf<ReportedHeadline>);

export const budgetMonthSchema = v.strictObject({
  id: name,
  area: councilCode,
  year: financialYear,
  month,
  basis,
  version: v.pipe(count, v.minValue(1, 'must be 1 or more')),
  asAt: dateOrNone,
  status: v.picklist(['draft', 'reported'], 'must be draft or reported'),
  reportedTo: v.exactOptional(text),
  reportedOn: v.exactOptional(date),
  enteredOn: date,
  lines: v.array(lineForecast, list),
  toldLines: v.exactOptional(v.array(serviceLine, list)),
  drivers: v.exactOptional(v.array(driver, list)),
  bridge: v.exactOptional(v.array(bridgeItem, list)),
  savings: v.exactOptional(v.strictObject({ asAt: date, schemes: v.array(saving, list) })),
  mitigations: v.exactOptional(v.array(mitigation, list)),
  pressures: v.exactOptional(v.array(pressure, list)),
  reserves: v.exactOptional(v.array(reserve, list)),
  assumptions: v.exactOptional(v.array(assumption, list)),
  councilWide: v.exactOptional(councilWide),
  headline: v.exactOptional(headline),
  range: v.exactOptional(v.strictObject({ low: pence, high: pence })),
  example: marked,
} satisfies FieldsOf<BudgetMonth>);

const question = v.strictObject({
  question: name,
  owner: text,
  answerBy: dateOrNone,
  answer: v.exactOptional(text),
  step: v.exactOptional(v.pipe(count, v.minValue(1, 'must be 1 or more'))),
  askedIn: v.exactOptional(name),
} satisfies FieldsOf<ReviewQuestion>);

const signOff = v.strictObject({
  role: name,
  on: date,
  monthId: name,
  comparedWith: v.exactOptional(v.nullable(name)),
  said: v.exactOptional(text),
} satisfies FieldsOf<SignOff>);

const correction = v.strictObject({
  reason: name,
  role: name,
  on: date,
  signedOff: signOff,
} satisfies FieldsOf<ReviewCorrection>);

export const budgetReviewSchema = v.strictObject({
  id: name,
  area: councilCode,
  year: financialYear,
  month,
  questions: v.array(question, list),
  signedOff: v.exactOptional(signOff),
  corrections: v.exactOptional(v.array(correction, list)),
} satisfies FieldsOf<BudgetReview>);
