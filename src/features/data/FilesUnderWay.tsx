/** What is being done with which file, how far it is, and the way to stop it. The live region is there before its words. */
import type { UnderWay } from '../../queries/files/files-state.ts';
import { useFilesState } from '../../queries/files/use-files.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './data.module.css';

export function FilesUnderWay({ onCancel }: { readonly onCancel: () => void }) {
  const underWay = useFilesState((state) => state.underWay);
  return (
    <>
      <div aria-live="polite">
        <VisuallyHidden>{underWay ? `${wordsOf(underWay)} …` : ''}</VisuallyHidden>
      </div>
      {underWay && (
        <div className={styles.underWay}>
          <span aria-hidden="true">{wordsOf(underWay)} …</span>
          <progress
            className={styles.progress}
            aria-label={wordsOf(underWay)}
            max={1}
            value={underWay.progress.fraction ?? undefined}
          />
          {underWay.canCancel && <Button onClick={onCancel}>Cancel</Button>}
        </div>
      )}
    </>
  );
}

/** Without the percentage: a screen reader hears each file once. */
function wordsOf({ progress }: UnderWay): string {
  return [progress.doing, progress.name].filter(Boolean).join(' ');
}
