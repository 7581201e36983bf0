/** How saving ended, with the way back; in the same words as for files that are added. */
import { useEffect, useRef } from 'react';
import { addedInWords } from '../../domain/releases/preview-words.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { fileProblemSentence } from '../../queries/files/file-problem-sentence.ts';
import type { Outcome } from '../../queries/files/files-state.ts';
import { useFiles, useFilesState } from '../../queries/files/use-files.ts';
import { useRevision } from '../../queries/revision.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';

export function SavedNotice({ onUndone }: { readonly onUndone: () => void }) {
  const files = useFiles();
  const outcome = useFilesState((state) => state.outcome);
  const revision = useRevision();
  const { search } = useAddress();
  const box = useRef<HTMLDivElement>(null);
  const words = outcome ? wordsOf(outcome) : null;
  const undo = outcome?.kind === 'added' && outcome.added.undo === revision ? outcome.added.undo : null;
  useEffect(() => {
    if (outcome && wordsOf(outcome) !== null) box.current?.focus();
  }, [outcome]);
  async function takeBack(id: number): Promise<void> {
    await files.undo(id);
    if (files.state().outcome?.kind === 'undone') onUndone();
  }
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={words === null ? undefined : grid.saved}
      data-failed={outcome?.kind === 'failed' || undefined}
    >
      <p role="status">{outcome?.kind === 'failed' ? '' : (words ?? '')}</p>
      {outcome?.kind === 'failed' && <p role="alert">{words}</p>}
      {words !== null && (
        <div className={grid.ways}>
          {outcome?.kind === 'added' && (
            <a href={formatAddress('/indicators', sharedSearch(search))}>See the indicators</a>
          )}
          {undo !== null && <Button onClick={() => void takeBack(undo)}>Undo</Button>}
          <Button look="quiet" onClick={files.closeOutcome}>
            Close
          </Button>
        </div>
      )}
    </div>
  );
}

/** Null for what is none of this page's doing. */
function wordsOf(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'added':
      return addedInWords(outcome.added.releases, outcome.added.alreadyHeld, 'sefton', outcome.added.local);
    case 'undone':
      return 'Undone: nothing was saved, and what you typed is in the form again.';
    case 'failed':
      return fileProblemSentence(outcome.problem);
    default:
      return null;
  }
}
