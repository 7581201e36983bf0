/** What reablement costs for each person (or episode): spend ÷ people, of the same months and the same provision. */

/** Pounds, unrounded: costPerPerson(1_014_000, 607) is 1,670.51…. Null without people. */
export function costPerPerson(spend: number, people: number): number | null {
  return people > 0 ? spend / people : null;
}
