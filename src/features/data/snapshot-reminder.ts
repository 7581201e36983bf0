/** A kind word when figures came in after the last snapshot was saved; null when there is nothing to remind of. */
import type { Held } from '../../domain/standpoint/reader-view.ts';
import { dayInWords } from './time-words.ts';

export function snapshotReminder({ holdings, settings }: Held): string | null {
  const lastAdded = holdings.releases
    .filter(({ kind }) => kind === 'official')
    .map(({ addedAt }) => addedAt)
    .sort()
    .at(-1);
  if (!lastAdded) return null;
  const { snapshotSavedAt } = settings;
  if (!snapshotSavedAt)
    return 'No snapshot has been saved on this computer yet. Saving one now keeps a safe copy.';
  if (Date.parse(snapshotSavedAt) >= Date.parse(lastAdded)) return null;
  return `Figures were added since the last snapshot was saved on ${dayInWords(snapshotSavedAt)}. Saving one now keeps a safe copy.`;
}
