/** The local figures that would be corrected or added: what is held, what the file says. Corrections first. */
import { counted, formatNumber } from '../../domain/figures/house-style.ts';
import type { LocalChange } from '../../queries/files/file-preview.ts';
import { HeldAndComing } from './HeldAndComing.tsx';

interface Props {
  readonly caption?: string;
  readonly changes: readonly LocalChange[];
  /** Left out of the list. */
  readonly more: number;
}

export function LocalChangesTable({ caption = 'What changes', changes, more }: Props) {
  if (changes.length === 0) return null;
  const first = `: the first ${formatNumber(changes.length, 0)} of ${counted(changes.length + more, 'figure', 'figures')}`;
  return (
    <HeldAndComing
      caption={`${caption}${more > 0 ? first : ''}`}
      rows={changes.map(({ title, period, before, after }) => ({
        figure: `${title}, ${period}`,
        held: before ?? 'new',
        coming: after,
      }))}
    />
  );
}
