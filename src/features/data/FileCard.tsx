/** One file of the preview: its name, the question about its year where there is one, and what it holds. */
import { useId } from 'react';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { FilePreview } from '../../queries/files/file-preview.ts';
import styles from './data.module.css';
import { LocalPreviewBody } from './LocalPreviewBody.tsx';
import { MappingQuestion } from './MappingQuestion.tsx';
import { MoneyPreviewBody } from './MoneyPreviewBody.tsx';
import { OfficialPreviewBody } from './OfficialPreviewBody.tsx';
import { ReturnQuestion } from './ReturnQuestion.tsx';
import { SnapshotPreviewBody } from './SnapshotPreviewBody.tsx';
import { SpendPreviewBody } from './SpendPreviewBody.tsx';
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
  const year = yearOf(file);
  const asks = asksForYear(file);
  const question = file.kind === 'year-needed' || file.kind === 'spend-question' ? file.sentence : null;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.fileName}>
        {file.name}
      </h3>
      {(asks || question !== null) && <p aria-live="polite">{question ?? ''}</p>}
      {asks && <YearQuestion at={at} year={year} suggested={suggestedFor(file)} busy={busy} />}
      {asksForReturn(file) && <ReturnQuestion at={at} chosen={file.told.source ?? null} busy={busy} />}
      {file.kind === 'official' && <OfficialPreviewBody file={file} open={alone} />}
      {file.kind === 'local' && <LocalPreviewBody file={file} open={alone} />}
      {file.kind === 'mapping' && <MappingQuestion file={file} at={at} busy={busy} />}
      {file.kind === 'money' && <MoneyPreviewBody file={file} at={at} open={alone} busy={busy} />}
      {file.kind === 'spend' && <SpendPreviewBody file={file} open={alone} />}
      {file.kind === 'snapshot' && <SnapshotPreviewBody file={file} />}
    </article>
  );
}

/** The year asked for and answered; it may still be changed. */
function yearOf(file: FilePreview): FinancialYear | null {
  if (file.kind === 'official') return file.year;
  return file.kind === 'spend' || file.kind === 'spend-question' ? (file.told.year ?? null) : null;
}

function asksForYear(file: FilePreview): boolean {
  switch (file.kind) {
    case 'year-needed':
      return true;
    case 'official':
      return file.yearAsked;
    case 'spend':
      return file.told.year !== undefined;
    case 'spend-question':
      return file.needs === 'year' || file.told.year !== undefined;
    default:
      return false;
  }
}

type Spend = Extract<FilePreview, { readonly kind: 'spend' | 'spend-question' }>;

function asksForReturn(file: FilePreview): file is Spend {
  if (file.kind === 'spend') return file.told.source !== undefined;
  return file.kind === 'spend-question' && (file.needs === 'source' || file.told.source !== undefined);
}

function suggestedFor(file: FilePreview) {
  return file.kind === 'year-needed' ? file.suggested : [];
}
