/** One file of the preview: its name, the question about its year where there is one, and what it holds. */
import { useId } from 'react';
import type { FilePreview } from '../../queries/files/file-preview.ts';
import styles from './data.module.css';
import { LocalPreviewBody } from './LocalPreviewBody.tsx';
import { MappingQuestion } from './MappingQuestion.tsx';
import { MoneyPreviewBody } from './MoneyPreviewBody.tsx';
import { OfficialPreviewBody } from './OfficialPreviewBody.tsx';
import { SnapshotPreviewBody } from './SnapshotPreviewBody.tsx';
import { YearQuestion } from './YearQuestion.tsx';

interface Props {
  readonly file: FilePreview;
  /** Its place in the batch. */
  readonly at: number;
  /** True when it is the only one, and so shown in full. */
  readonly alone: boolean;
  readonly busy: boolean;
}

export function FileCard({ file, at, alone, busy }: Props) {
  const id = useId();
  if (file.kind === 'refused') return null;
  const year = file.kind === 'official' ? file.year : null;
  const asks = file.kind === 'year-needed' || (file.kind === 'official' && file.yearAsked);
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.fileName}>
        {file.name}
      </h3>
      {asks && <p aria-live="polite">{file.kind === 'year-needed' ? file.sentence : ''}</p>}
      {asks && <YearQuestion at={at} year={year} suggested={suggestedFor(file)} busy={busy} />}
      {file.kind === 'official' && <OfficialPreviewBody file={file} open={alone} />}
      {file.kind === 'local' && <LocalPreviewBody file={file} open={alone} />}
      {file.kind === 'mapping' && <MappingQuestion file={file} at={at} busy={busy} />}
      {file.kind === 'money' && <MoneyPreviewBody file={file} at={at} open={alone} busy={busy} />}
      {file.kind === 'snapshot' && <SnapshotPreviewBody file={file} />}
    </article>
  );
}

function suggestedFor(file: FilePreview) {
  return file.kind === 'year-needed' ? file.suggested : [];
}
