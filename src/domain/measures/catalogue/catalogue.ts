/**
 * The catalogue: every measure of the three ASCOF frameworks, looked up by identity, year or concept.
 * Identity is (framework, code). To add a measure, add a row to a definitions file; nothing here changes.
 */
import { compareYears, type FinancialYear } from '../../figures/financial-year.ts';
import { type FrameworkId, frameworkOfYear } from '../framework.ts';
import type { Measure, MeasureKey } from '../measure.ts';
import { CONTINUITY_AND_QUALITY } from './continuity-and-quality.ts';
import { deriveMeasures } from './derive-measures.ts';
import { EMPLOYMENT_AND_SETTLED_HOMES } from './employment-and-settled-homes.ts';
import { EMPOWERMENT } from './empowerment.ts';
import { INDEPENDENCE } from './independence.ts';
import { objectiveOrder } from './objectives.ts';
import { QUALITY_OF_LIFE } from './quality-of-life.ts';
import { SAFETY_AND_CONNECTIONS } from './safety-and-connections.ts';

/** Every measure, by framework in order of time, then by objective, then by code. */
export const MEASURES: readonly Measure[] = deriveMeasures([
  ...QUALITY_OF_LIFE,
  ...INDEPENDENCE,
  ...EMPLOYMENT_AND_SETTLED_HOMES,
  ...EMPOWERMENT,
  ...SAFETY_AND_CONNECTIONS,
  ...CONTINUITY_AND_QUALITY,
]).sort(
  (a, b) =>
    textOrder(a.framework, b.framework) ||
    objectiveOrder(a.objective) - objectiveOrder(b.objective) ||
    textOrder(a.code, b.code),
);

const BY_KEY: ReadonlyMap<string, Measure> = new Map(MEASURES.map((m) => [keyText(m), m]));

/** The measure of a framework and code, or null when the framework has no such code. */
export function measureOf(key: MeasureKey): Measure | null {
  return BY_KEY.get(keyText(key)) ?? null;
}

/** Whether the framework has the code, written without brackets: `2A1`, not `2A(1)`. */
export function knownCode(framework: FrameworkId, code: string): boolean {
  return BY_KEY.has(keyText({ framework, code }));
}

/**
 * The most a measure can be: 100 for a percentage, the top of a scale, everybody for a rate. Null where the scale has no
 * end, or the framework no such code. A published figure beyond it is a slip, or another measure's.
 */
export function highestPossible(framework: FrameworkId, code: string): number | null {
  const unit = measureOf({ framework, code })?.unit;
  if (!unit) return null;
  if (unit.kind === 'percent') return 100;
  return unit.kind === 'score' ? unit.outOf : unit.per;
}

/**
 * The measures in force in a year, by objective, then code; empty for a year of no framework. Carers' survey measures
 * are there in every year of their span: `isCollectedIn` says whether the survey ran.
 */
export function measuresOfYear(year: FinancialYear): Measure[] {
  const framework = frameworkOfYear(year);
  return MEASURES.filter((m) => m.framework === framework && isInForce(m, year)).map((m) =>
    asPublishedIn(m, year),
  );
}

/**
 * The same concept through the frameworks, oldest first, the measure itself included. Breaks between them are on the
 * later one. Worked example: ascof-2023 1E (carers' satisfaction) gives ascof-2014 3B, ascof-2023 1E, ascof-2024 1E.
 */
export function conceptChain(measure: Measure): Measure[] {
  return MEASURES.filter((m) => m.concept === measure.concept);
}

/** The measure that carries this one's concept in a year; null when the concept was not published then. */
export function measureForYear(measure: Measure, year: FinancialYear): Measure | null {
  const framework = frameworkOfYear(year);
  const found = conceptChain(measure).find((m) => m.framework === framework && isInForce(m, year));
  return found ? asPublishedIn(found, year) : null;
}

/**
 * Whether figures were gathered for the year: false before its first and after its last year, in years between carers'
 * surveys, and in a year that only repeats an earlier figure.
 */
export function isCollectedIn(measure: Measure, year: FinancialYear): boolean {
  return isInForce(measure, year) && (measure.surveyYears === null || measure.surveyYears.includes(year));
}

/** How many decimals the measure is published with in a year: fewer where the publisher later rounded harder. */
export function decimalsIn(measure: Measure, year: FinancialYear): number {
  const since = measure.decimalsSince;
  return since !== undefined && compareYears(year, since.from) >= 0 ? since.decimals : measure.decimals;
}

/** The measure with the decimals of that year; the very row of the catalogue where they never changed. */
function asPublishedIn(measure: Measure, year: FinancialYear): Measure {
  const decimals = decimalsIn(measure, year);
  return decimals === measure.decimals ? measure : { ...measure, decimals };
}

function isInForce(measure: Measure, year: FinancialYear): boolean {
  return (
    compareYears(year, measure.from) >= 0 && (measure.to === null || compareYears(year, measure.to) <= 0)
  );
}

function keyText(key: MeasureKey): string {
  return `${key.framework}/${key.code}`;
}

/** By code unit: ids and codes are plain ASCII, and no locale may change their order. */
function textOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
