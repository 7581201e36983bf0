/**
 * The way of a file into the dashboard: chosen, read, shown, and then added or let go. The focus goes along: to the
 * preview when it appears, back to the input when there is nothing more to do with it.
 */
import { useEffect, useRef } from 'react';
import { SEFTON } from '../../domain/figures/area.ts';
import { nextStep } from '../../queries/files/file-preview.ts';
import { useFiles, useFilesBusy, useFilesState } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { AddFiles } from './AddFiles.tsx';
import { FilesUnderWay } from './FilesUnderWay.tsx';
import { PreviewRegion } from './PreviewRegion.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import { useUnsavedWork } from './use-unsaved-work.ts';

export function BringIn() {
  const { settings } = useHeld();
  const files = useFiles();
  const busy = useFilesBusy();
  const preview = useFilesState((state) => state.preview);
  const stopped = useFilesState((state) => state.outcome?.kind === 'cancelled');
  const input = useRef<HTMLInputElement>(null);
  const refused = preview !== null && nextStep(preview) === 'nothing';
  const waiting = preview !== null && !refused ? preview.files.map(({ name }) => name) : null;
  useUnsavedWork(waiting && `the preview of ${waiting.join(', ')}`);
  useEffect(() => {
    // Only now can the input take the focus again: it was off while the files were read.
    if (stopped || refused) input.current?.focus();
  }, [stopped, refused]);

  const backToInput = (): void => {
    files.cancel();
    input.current?.focus();
  };
  return (
    <>
      <AddFiles
        ref={input}
        busy={busy}
        onFiles={(chosen) => files.choose(chosen, settings.council ?? SEFTON)}
      />
      <FilesUnderWay onCancel={backToInput} />
      {preview && <RefusedFiles preview={preview} busy={busy} />}
      {preview && !refused && (
        <PreviewRegion key={preview.batch} preview={preview} busy={busy} onCancel={backToInput} />
      )}
    </>
  );
}
