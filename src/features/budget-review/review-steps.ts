/** The seven steps of the walk, in the order the reader asks, and the step an address names. */
import type { Search } from '../../ui/address/address.ts';

export const REVIEW_STEPS = [
  'Over or under, and by how much',
  'What moved since last month, and why',
  'Where',
  'Are the savings landing',
  'What is being done, and what remains',
  'Next year, and what is not in the forecast',
  'Assumptions, questions and sign-off',
] as const;

export const LAST_STEP = REVIEW_STEPS.length;

/** 1 to 7; the first where the address names none. */
export function stepIn({ step }: Search): number {
  const number = Number(step);
  return Number.isInteger(number) && number >= 1 && number <= LAST_STEP ? number : 1;
}

/** Where a key leads from a step; null for a key that leads nowhere. At the ends it stays. */
export function stepByKey(key: string, step: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(step + 1, LAST_STEP);
    case 'ArrowLeft':
      return Math.max(step - 1, 1);
    case 'Home':
      return 1;
    case 'End':
      return LAST_STEP;
    default:
      return null;
  }
}
