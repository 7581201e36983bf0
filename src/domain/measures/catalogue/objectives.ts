/**
 * The six objectives of the framework in force, in its order. They group every year's measures, so that a list keeps
 * its shape over time. Measures retired before 2023-24 never had one: they stand under the nearest in meaning.
 */
export const OBJECTIVES = [
  'Quality of life',
  'Independence',
  'Empowerment',
  'Safety',
  'Social connections',
  'Continuity and quality of care',
] as const;

export type Objective = (typeof OBJECTIVES)[number];

/** Where an objective stands in that order. */
export function objectiveOrder(objective: string): number {
  const names: readonly string[] = OBJECTIVES;
  return names.indexOf(objective);
}
