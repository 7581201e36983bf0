/** What both halves of the session say of a task: when it is asked for, and how it begins. */
import type { FileProgress } from './file-tasks.ts';

/** ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString();

/** `doing('Reading', 'ascof-2018-19.csv', 0)`; a fraction of null is one that cannot be known. */
export function doing(words: string, name = '', fraction: number | null = null): FileProgress {
  return { doing: words, name, fraction };
}
