/**
 * The form of a local measure as the texts in its fields, to and from the measure. What the form does not ask (what it is part
 * of, what it leads to, its plan) stays as it was.
 */
import {
  isLocalCode,
  type LocalCode,
  type LocalMeasure,
  type LocalTopic,
  type LocalUnit,
} from '../../domain/measures/local/local-measure.ts';
import type { Polarity } from '../../domain/measures/measure.ts';
import type { Frequency } from '../../domain/periods/period.ts';
import { typedNumber } from './typed-number.ts';

export type Covers = 'snapshot' | 'flow' | 'cumulative' | 'rolling';
export type UnitChoice = 'people' | 'days' | 'hours' | 'things' | 'percent' | 'pounds' | 'rate';

export interface MeasureFormValues {
  readonly title: string;
  readonly topic: LocalTopic;
  readonly unit: UnitChoice;
  readonly one: string;
  readonly many: string;
  readonly per: string;
  readonly of: string;
  readonly decimals: string;
  /** Empty until it is chosen: no direction is more likely than the other. */
  readonly polarity: Polarity | '';
  readonly frequency: Frequency;
  readonly weekday: string;
  readonly covers: Covers;
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly owner: string;
  readonly target: string;
}

export const NEW_MEASURE: MeasureFormValues = {
  title: '',
  topic: 'own',
  unit: 'people',
  one: '',
  many: '',
  per: '10000',
  of: 'people',
  decimals: '0',
  polarity: '',
  frequency: 'monthly',
  weekday: '2',
  covers: 'flow',
  definition: '',
  numerator: '',
  denominator: '',
  owner: '',
  target: '',
};

export function valuesOf(measure: LocalMeasure): MeasureFormValues {
  const { unit } = measure;
  return {
    title: measure.title,
    topic: measure.topic,
    unit: unitChoice(unit),
    one: unit.kind === 'number' ? unit.one : '',
    many: unit.kind === 'number' ? unit.many : '',
    per: unit.kind === 'rate' ? String(unit.per) : '10000',
    of: unit.kind === 'rate' ? unit.many : 'people',
    decimals: String(measure.decimals),
    polarity: measure.polarity,
    frequency: measure.frequency,
    weekday: String(measure.weekday ?? 2),
    covers: measure.rolling ? 'rolling' : measure.cumulative ? 'cumulative' : measure.kind,
    definition: measure.definition,
    numerator: measure.numerator ?? '',
    denominator: measure.denominator ?? '',
    owner: measure.owner ?? '',
    target: measure.target === undefined ? '' : String(measure.target),
  };
}

export type FormProblems = Partial<Record<keyof MeasureFormValues, string>>;

/** What is wrong, field by field; empty when the measure can be kept. */
export function problemsOf(values: MeasureFormValues, taken: ReadonlySet<string>): FormProblems {
  const problems: { -readonly [field in keyof MeasureFormValues]?: string } = {};
  if (values.title.trim() === '') problems.title = 'Give the measure a title.';
  else if (taken.has(values.title.trim().toLowerCase()))
    problems.title = 'There is a measure of this title already. Give this one another.';
  if (values.unit === 'things' && (!values.one.trim() || !values.many.trim()))
    problems.one = 'Say what one of them is called, and what many are called.';
  const per = typedNumber(values.per);
  if (values.unit === 'rate' && (per === null || !Number.isInteger(per) || per < 1))
    problems.per = 'Give a whole number such as 10,000.';
  if (!/^[0-6]$/.test(values.decimals.trim())) problems.decimals = 'Give a whole number from 0 to 6.';
  if (values.polarity === '') problems.polarity = 'Say which way is better.';
  if (values.definition.trim() === '')
    problems.definition = 'Say what is counted, so that the next person counts the same.';
  if (values.target.trim() !== '' && typedNumber(values.target) === null)
    problems.target = 'A target is a number such as 10 or 85.5; leave it empty for none.';
  return problems;
}

/** `before` is the measure that is changed; null for a new one, which gets the code. */
export function measureOfForm(
  values: MeasureFormValues,
  code: LocalCode,
  before: LocalMeasure | null,
): LocalMeasure {
  const { weekday: _w, cumulative: _c, rolling: _r, target: _t, ...rest } = before ?? { code };
  const { numerator: _n, denominator: _d, owner: _o, ...kept } = rest as Partial<LocalMeasure>;
  const target = typedNumber(values.target);
  const texts = {
    numerator: values.numerator.trim(),
    denominator: values.denominator.trim(),
    owner: values.owner.trim(),
  };
  return {
    ...kept,
    code,
    title: values.title.trim(),
    topic: values.topic,
    unit: unitOf(values),
    decimals: Number(values.decimals),
    polarity: values.polarity || 'neutral',
    frequency: values.frequency,
    ...(values.frequency === 'weekly' ? { weekday: Number(values.weekday) } : {}),
    kind: values.covers === 'snapshot' ? 'snapshot' : 'flow',
    ...(values.covers === 'cumulative' ? { cumulative: true as const } : {}),
    ...(values.covers === 'rolling' ? { rolling: true as const } : {}),
    definition: values.definition.trim(),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(target === null ? {} : { target }),
  };
}

/** codeFor('Shared Lives: people', taken) is `shared-lives-people`; with a number where that is taken. */
export function codeFor(title: string, taken: ReadonlySet<LocalCode>): LocalCode {
  const bare = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const base = isLocalCode(bare) && bare !== 'new' ? bare : 'measure';
  for (let i = 1; ; i += 1) {
    const code = i === 1 ? base : `${base}-${i}`;
    if (!taken.has(code)) return code;
  }
}

function unitChoice(unit: LocalUnit): UnitChoice {
  if (unit.kind !== 'number') return unit.kind;
  return (['people', 'days', 'hours'] as const).find((choice) => choice === unit.many) ?? 'things';
}

function unitOf({ unit, one, many, per, of }: MeasureFormValues): LocalUnit {
  switch (unit) {
    case 'people':
      return { kind: 'number', one: 'person', many: 'people' };
    case 'days':
      return { kind: 'number', one: 'day', many: 'days' };
    case 'hours':
      return { kind: 'number', one: 'hour', many: 'hours' };
    case 'things':
      return { kind: 'number', one: one.trim(), many: many.trim() };
    case 'rate':
      return { kind: 'rate', per: typedNumber(per) ?? 10_000, many: of.trim() || 'people' };
    case 'percent':
    case 'pounds':
      return { kind: unit };
  }
}
