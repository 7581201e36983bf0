/**
 * What was read, before anything is stored: each file with what it would change, the questions still open, and the two
 * ways on. It takes the focus when it appears.
 */
import { useLayoutEffect, useRef } from 'react';
import { type BatchPreview, type FilePreview, nextStep } from '../../queries/files/file-preview.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { focusWithFrame } from '../../ui/focus/focus-with-frame.ts';
import styles from './data.module.css';
import { FileCard } from './FileCard.tsx';
import { mappingToSay } from './mapping-to-say.ts';

interface Props {
  readonly preview: BatchPreview;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

export function PreviewRegion({ preview, busy, onCancel }: Props) {
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => focusWithFrame(() => region.current), []);
  const alone = preview.files.length === 1;
  return (
    <section ref={region} tabIndex={-1} aria-label="Preview" className={styles.preview}>
      <div className={styles.previewHead}>
        <h2>Preview</h2>
        <p className={styles.quiet}>Nothing has been added yet.</p>
      </div>
      {preview.files.map((file, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file's place in its batch never changes, and names may repeat.
        <FileCard key={at} file={file} at={at} alone={alone} busy={busy} />
      ))}
      <Ways preview={preview} busy={busy} onCancel={onCancel} />
    </section>
  );
}

function openQuestion({ files }: BatchPreview): string {
  const asks = (kind: FilePreview['kind']): boolean => files.some((file) => file.kind === kind);
  if (asks('year-needed')) return 'Say first which year each file is for.';
  if (asks('spend-question'))
    return 'Say first which year each finance return is for, and whether it is a budget or an outturn.';
  return asks('mapping')
    ? mappingToSay(files.filter((file) => file.kind === 'mapping'))
    : 'Say first which signs the budget uses; the line read out beneath each answer shows what it would mean.';
}

function Ways({ preview, busy, onCancel }: Props) {
  const files = useFiles();
  const step = nextStep(preview);
  return (
    <div className={styles.ways} data-waiting={step === 'answer' || undefined}>
      {step === 'snapshot-alone' && (
        <p role="alert">
          A snapshot replaces everything that is held, so it cannot be added together with other files.
          Cancel, then add the snapshot alone.
        </p>
      )}
      {step === 'answer' && <p>{openQuestion(preview)}</p>}
      {step === 'open' ? (
        <Button look="primary" disabled={busy} onClick={files.openSnapshot}>
          Open snapshot
        </Button>
      ) : (
        <Button look="primary" disabled={busy || step !== 'add'} onClick={files.add}>
          Add to dashboard
        </Button>
      )}
      <Button disabled={busy} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
