/**
 * "Bring in, hand over, keep safe." Files come in here, behind a preview; what is held is listed, saved, cleared. It
 * reads and compares nothing itself: that is done in the Worker behind `useFiles`.
 */
import { useEffect, useRef } from 'react';
import { SEFTON } from '../../domain/figures/area.ts';
import { nextStep } from '../../queries/files/file-preview.ts';
import { useFiles, useFilesState } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { AddFiles } from './AddFiles.tsx';
import { BackupsKept } from './BackupsKept.tsx';
import { ComparatorGroups } from './ComparatorGroups.tsx';
import styles from './data.module.css';
import { FilesUnderWay } from './FilesUnderWay.tsx';
import { heldInWords } from './held-words.ts';
import { KeepSafe } from './KeepSafe.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { PreviewRegion } from './PreviewRegion.tsx';
import { ReaderSettings } from './ReaderSettings.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import { ReleasesHeld } from './ReleasesHeld.tsx';
import { StartAgain } from './StartAgain.tsx';
import { useAskOnceToKeep } from './use-ask-once-to-keep.ts';
import { useUnsavedWork } from './use-unsaved-work.ts';
import { WherePublished } from './WherePublished.tsx';

export function DataPage() {
  const held = useHeld();
  const files = useFiles();
  const { preview, underWay, outcome } = useFilesState();
  const input = useRef<HTMLInputElement>(null);
  const council = held.settings.council ?? SEFTON;
  useUnsavedWork(
    preview && nextStep(preview) !== 'nothing'
      ? `the preview of ${preview.files.map(({ name }) => name).join(', ')}`
      : null,
  );
  useAskOnceToKeep(outcome);
  useEffect(() => files.closeOutcome, [files]);

  const nothingToShow = preview !== null && nextStep(preview) === 'nothing';
  useEffect(() => {
    // Only now can the input take the focus again: it was off while the files were read.
    if (outcome?.kind === 'cancelled' || nothingToShow) input.current?.focus();
  }, [outcome, nothingToShow]);

  const backToInput = (): void => {
    files.cancel();
    input.current?.focus();
  };
  return (
    <div className={styles.page}>
      <h1>Data</h1>
      <p className={styles.lead}>{heldInWords(held)}</p>
      <OutcomeNotice />
      <AddFiles ref={input} busy={underWay !== null} onFiles={(chosen) => files.choose(chosen, council)} />
      <FilesUnderWay underWay={underWay} onCancel={backToInput} />
      {preview && <RefusedFiles preview={preview} />}
      {preview && (
        <PreviewRegion
          key={preview.batch}
          preview={preview}
          busy={underWay !== null}
          onCancel={backToInput}
        />
      )}
      <ReleasesHeld />
      <KeepSafe />
      <BackupsKept />
      <ComparatorGroups />
      <ReaderSettings />
      <WherePublished />
      <StartAgain />
    </div>
  );
}
