/** What differs for the council chosen first: value held, value in the file. The rest is said as a count. */
import { counted, formatNumber, formatYear } from '../../domain/figures/house-style.ts';
import { nameOf } from '../../domain/standpoint/reader-view.ts';
import type { CouncilChanges } from '../../queries/files/file-preview.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { changeInWords } from './change-words.ts';
import { HeldAndComing } from './HeldAndComing.tsx';

interface Props {
  readonly changes: CouncilChanges;
  /** The file whose figures are shown now; null where they are of several. */
  readonly against: string | null;
}

export function DifferencesTable({ changes, against }: Props) {
  const { holdings, settings } = useHeld();
  const name = nameOf(changes.council, holdings);
  if (changes.changes.length === 0) return null;
  const dated = new Set(changes.changes.map(({ year }) => year)).size > 1 || against === null;
  const first =
    changes.more > 0
      ? `: the first ${formatNumber(changes.changes.length, 0)} of ${counted(changes.changes.length + changes.more, 'figure', 'figures')}`
      : '';
  return (
    <HeldAndComing
      caption={`What changes for ${name}${first}`}
      rows={changes.changes.map((change) =>
        changeInWords(change, dated ? formatYear(change.year, settings.houseStyle) : null),
      )}
      foot={against && `Held now: from ${against}`}
    />
  );
}
