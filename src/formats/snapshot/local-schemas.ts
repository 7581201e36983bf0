/** The shape of the local records of a snapshot, as strictly as those of record-schemas.ts. */
import * as v from 'valibot';
import { parseFinancialYear } from '../../domain/figures/financial-year.ts';
import { isFrameworkId } from '../../domain/measures/framework.ts';
import type { LocalMeasure, PartOf, Trajectory } from '../../domain/measures/local/local-measure.ts';
import type { MeasureKey } from '../../domain/measures/measure.ts';
import { isDate } from '../../domain/periods/iso-date.ts';
import { FREQUENCIES } from '../../domain/periods/period.ts';
import type { ChartDecisions, LocalEvent, LocalSeries, SeriesPoint } from '../../domain/series/series.ts';
import {
  councilCode,
  count,
  date,
  type FieldsOf,
  localCode,
  marked,
  measureCode,
  name,
  number,
  numberOrNone,
  text,
} from './record-schemas.ts';

const frequency = v.picklist(FREQUENCIES, 'must be weekly, monthly, quarterly or yearly');
const list = 'must be a list';

/** Which of them fits the frequency is seen where both are known: check-local-references.ts. */
const period = v.pipe(
  text,
  v.check(
    (written) =>
      /^20\d\d-(\d\d|Q[1-4])$/.test(written) || isDate(written) || parseFinancialYear(written) !== null,
    'must be a period such as 2024-12',
  ),
);

const said = {
  value: numberOrNone,
  qualifier: v.exactOptional(
    v.picklist(['about', 'over', 'just-over', 'under', 'just-under', 'range'], 'must be a known qualifier'),
  ),
  low: v.exactOptional(number),
  high: v.exactOptional(number),
  numerator: v.exactOptional(number),
  denominator: v.exactOptional(number),
  missing: v.exactOptional(
    v.picklist(['suppressed', 'unavailable', 'not-applicable', 'not-collected'], 'must be a known reason'),
  ),
  status: v.exactOptional(
    v.picklist(['provisional', 'revised', 'illustrative'], 'must be provisional, revised or illustrative'),
  ),
  note: v.exactOptional(text),
  source: text,
  enteredOn: date,
  example: marked,
};

const point = v.strictObject({
  ...said,
  period,
  earlier: v.exactOptional(v.array(v.strictObject(said), list)),
} satisfies FieldsOf<SeriesPoint>);

const dated = v.array(v.strictObject({ period, reason: text }), list);

export const seriesSchema = v.strictObject({
  id: name,
  area: councilCode,
  measure: localCode,
  frequency,
  points: v.array(point, list),
  decisions: v.exactOptional(
    v.strictObject({
      excluded: v.exactOptional(dated),
      rebased: v.exactOptional(dated),
      example: marked,
      limits: v.exactOptional(
        v.strictObject({
          screen: v.boolean('must be true or false'),
          baseline: v.exactOptional(v.pipe(count, v.minValue(2, 'must be 2 or more'))),
          reason: text,
        } satisfies FieldsOf<NonNullable<ChartDecisions['limits']>>),
      ),
    } satisfies FieldsOf<ChartDecisions>),
  ),
} satisfies FieldsOf<LocalSeries>);

const unit = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('number'), one: name, many: name }),
    v.strictObject({ kind: v.literal('percent') }),
    v.strictObject({ kind: v.literal('pounds') }),
    v.strictObject({
      kind: v.literal('rate'),
      per: v.pipe(count, v.minValue(1, 'must be above 0')),
      many: name,
    }),
  ],
  'must be a known unit',
);

export const localMeasureSchema = v.strictObject({
  code: localCode,
  title: name,
  topic: v.picklist(
    [
      'people',
      'front-door',
      'home-care',
      'reablement',
      'care-homes',
      'independence',
      'waits',
      'workforce',
      'quality',
      'feedback',
      'population',
      'own',
    ],
    'must be a known topic',
  ),
  unit,
  decimals: v.pipe(count, v.maxValue(6, 'must be 6 or less')),
  polarity: v.picklist(['higher', 'lower', 'neutral'], 'must be higher, lower or neutral'),
  frequency,
  weekday: v.exactOptional(v.pipe(count, v.minValue(1, 'must be 1 to 7'), v.maxValue(7, 'must be 1 to 7'))),
  kind: v.picklist(['snapshot', 'flow'], 'must be snapshot or flow'),
  cumulative: marked,
  rolling: marked,
  definition: text,
  numerator: v.exactOptional(text),
  denominator: v.exactOptional(text),
  owner: v.exactOptional(text),
  target: v.exactOptional(number),
  trajectory: v.exactOptional(
    v.array(v.strictObject({ period, value: number } satisfies FieldsOf<Trajectory>), list),
  ),
  leadsTo: v.exactOptional(
    v.array(
      v.strictObject({
        framework: v.pipe(text, v.guard(isFrameworkId, 'must be a framework')),
        code: measureCode,
      } satisfies FieldsOf<MeasureKey>),
      list,
    ),
  ),
  partOf: v.exactOptional(v.strictObject({ total: localCode, split: name, name } satisfies FieldsOf<PartOf>)),
  retired: v.exactOptional(v.strictObject({ on: date, reason: text })),
} satisfies FieldsOf<LocalMeasure>);

export const eventSchema = v.strictObject({
  id: name,
  area: councilCode,
  date,
  text: name,
  measures: v.array(localCode, list),
  example: marked,
} satisfies FieldsOf<LocalEvent>);
