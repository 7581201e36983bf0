/**
 * Turns concept definitions into measures: one per framework that publishes the concept, linked to the edition before
 * and after. Codes are never compared across frameworks, so a code with a new meaning joins nothing.
 */
import { assert } from '../../../lib/assert.ts';
import { compareYears, type FinancialYear } from '../../figures/financial-year.ts';
import { FRAMEWORKS, type Framework } from '../framework.ts';
import type { Measure, MeasureKey, SeriesBreak } from '../measure.ts';
import type { ConceptDefinition, Edition } from './concept-definition.ts';

/** Every measure of the definitions, by framework in order of time, in the order of the definitions. */
export function deriveMeasures(definitions: readonly ConceptDefinition[]): Measure[] {
  return FRAMEWORKS.flatMap((framework) =>
    definitions.flatMap((definition) => {
      const edition = definition.editions[framework.id];
      return edition === undefined ? [] : [measure(definition, framework, edition)];
    }),
  );
}

function measure(definition: ConceptDefinition, framework: Framework, edition: Edition): Measure {
  const from = edition.from ?? framework.from;
  const to = edition.to ?? framework.to;
  assert(to === null || compareYears(from, to) <= 0, `${framework.id} ${edition.code} ends before it begins`);
  const predecessor = neighbour(definition, framework, -1);
  return {
    framework: framework.id,
    code: edition.code,
    concept: definition.concept,
    title: edition.title ?? definition.title,
    plainName: edition.plainName ?? definition.plainName,
    objective: definition.objective,
    unit: definition.unit,
    decimals: definition.decimals,
    ...(definition.decimalsSince === undefined ? {} : { decimalsSince: definition.decimalsSince }),
    polarity: definition.polarity,
    polarityBasis: definition.polarityBasis,
    polarityContested: definition.polarityContested ?? false,
    basis: definition.basis,
    numerator: edition.numerator ?? definition.numerator,
    denominator: edition.denominator ?? definition.denominator,
    gapNoun: edition.gapNoun ?? definition.gapNoun,
    source: edition.source ?? definition.source,
    frequency: definition.survey === undefined ? 'annual' : 'biennial',
    from,
    to,
    surveyYears: definition.survey?.years.filter((year) => isWithin(year, from, to)) ?? null,
    carriedForward: definition.survey?.carriedForward.filter(({ year }) => isWithin(year, from, to)) ?? [],
    predecessor,
    successor: neighbour(definition, framework, 1),
    breaks: breaks(edition, from, predecessor),
    note: edition.note ?? definition.note ?? null,
  };
}

/** The same concept in the nearest framework before (-1) or after (1) that has it. */
function neighbour(definition: ConceptDefinition, framework: Framework, step: -1 | 1): MeasureKey | null {
  for (let i = FRAMEWORKS.indexOf(framework) + step; ; i += step) {
    const other = FRAMEWORKS[i];
    if (other === undefined) return null;
    const edition = definition.editions[other.id];
    if (edition !== undefined) return { framework: other.id, code: edition.code };
  }
}

/** The edition's own breaks, and a renumbering where the code changed with the framework but the definition did not. */
function breaks(
  edition: Edition,
  from: FinancialYear,
  predecessor: MeasureKey | null,
): readonly SeriesBreak[] {
  const own = edition.breaks ?? [];
  if (predecessor === null || predecessor.code === edition.code || own.some((b) => b.from === from))
    return own;
  const reason = `Renumbered with the new framework: ${predecessor.code} became ${edition.code}. The definition is the same.`;
  return [{ from, kind: 'framework', reason }, ...own];
}

function isWithin(year: FinancialYear, from: FinancialYear, to: FinancialYear | null): boolean {
  return compareYears(year, from) >= 0 && (to === null || compareYears(year, to) <= 0);
}
