/** What a budget or a list of savings would change: what each month comes to, what differs from what is held, what to check. */
import { counted, formatNumber } from '../../domain/figures/house-style.ts';
import { COUNTED, changesInWords, changesNothing } from '../../domain/releases/preview-words.ts';
import type { MoneyPreview } from '../../queries/files/file-preview.ts';
import { ColumnsRead } from './ColumnsRead.tsx';
import styles from './data.module.css';
import { HeldAndComing } from './HeldAndComing.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { MoreOfFile } from './MoreOfFile.tsx';
import { SignQuestions } from './SignQuestions.tsx';

interface Props {
  readonly file: MoneyPreview;
  readonly at: number;
  readonly open: boolean;
  readonly busy: boolean;
}

export function MoneyPreviewBody({ file, at, open, busy }: Props) {
  return (
    <>
      <p className={styles.cardLead}>{leadOf(file)}</p>
      {file.columns && <ColumnsRead columns={file.columns} at={at} busy={busy} />}
      {file.needs.length > 0 && <SignQuestions file={file} at={at} busy={busy} />}
      {file.refused && (
        <p role="alert" className={styles.note}>
          {file.refused}
        </p>
      )}
      <Wholes file={file} />
      {file.notes.map((note) => (
        <p key={note} role="alert" className={styles.note}>
          {note}
        </p>
      ))}
      <Changes file={file} />
      <MoreOfFile title="What is in this file" open={open}>
        <LedgerTable ledger={file.ledger} />
      </MoreOfFile>
    </>
  );
}

/** A draft that is only reported, or dated anew, changes no amount and something all the same. */
function leadOf({ form, holds, ready, counts, changes }: MoneyPreview): string {
  const what = `${form === 'budget' ? 'A budget' : 'A list of savings'}: ${holds}.`;
  if (!ready) return what;
  if (changesNothing(counts) && changes.length > 0)
    return `${what} Every figure is already held; what else changes is listed below.`;
  return `${what} ${changesInWords(counts, form === 'budget' ? COUNTED.lines : COUNTED.schemes)}`;
}

function Wholes({ file: { wholes, moreWholes } }: { readonly file: MoneyPreview }) {
  if (wholes.length === 0) return null;
  return (
    <ul className={styles.wholes} aria-label="What each month comes to">
      {wholes.map((whole) => (
        <li key={whole}>{whole}</li>
      ))}
      {moreWholes > 0 && <li>{counted(moreWholes, 'more month', 'more months')}.</li>}
    </ul>
  );
}

function Changes({ file: { changes, more } }: { readonly file: MoneyPreview }) {
  if (changes.length === 0) return null;
  const first = `: the first ${formatNumber(changes.length, 0)} of ${formatNumber(changes.length + more, 0)}`;
  return (
    <HeldAndComing
      caption={`What changes${more > 0 ? first : ''}`}
      heading="Line and amount"
      rows={changes}
    />
  );
}
