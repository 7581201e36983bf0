/** Whoever asks, answers or signs off is named by role. Names cannot be told for sure: only what plainly is one is refused. */
const TITLE_AND_NAME =
  /^\s*(mr|mrs|ms|miss|mx|dr|sir|dame|cllr|councillor)\.?\s+(?!for\b|of\b|and\b|the\b|lead\b)\p{L}/iu;

export const ROLE_HINT = 'A role, such as Head of Commissioning; never a person’s name.';

/** Null for what can stand as a role. roleProblem('Cllr Smith') is a sentence; roleProblem('Cabinet Member') is null. */
export function roleProblem(role: string): string | null {
  if (role.trim() === '') return 'Say in which role.';
  if (TITLE_AND_NAME.test(role)) return 'This reads like a person’s name. Give the role instead.';
  return null;
}
