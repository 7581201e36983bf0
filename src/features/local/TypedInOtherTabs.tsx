/** Says that more is typed for the same form in another tab, or was in one since closed, and is saved nowhere. */
import { counted } from '../../domain/figures/house-style.ts';
import type { DraftRow } from '../../storage/schema.ts';
import local from './local.module.css';

export function TypedInOtherTabs({ others }: { readonly others: readonly DraftRow[] }) {
  const count = others.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  if (count === 0) return null;
  return (
    <p role="status" className={local.notes}>
      {counted(count, 'other entry', 'other entries')} made in another tab, or in one since closed,{' '}
      {count === 1 ? 'is' : 'are'} saved nowhere yet and kept apart from yours. Save here, then open this page
      anew to go on with {count === 1 ? 'it' : 'them'}.
    </p>
  );
}
