/** What a return or a register would change: a sentence first, then what looks odd, what is new, and every row accounted for. */
import { counted, formatNumber } from '../../domain/figures/house-style.ts';
import { changesInWords } from '../../domain/releases/preview-words.ts';
import { unitInWords } from '../../domain/series/said-words.ts';
import type { LocalPreview } from '../../queries/files/file-preview.ts';
import styles from './data.module.css';
import { Facts } from './Facts.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { LocalChangesTable } from './LocalChangesTable.tsx';
import { MoreOfFile } from './MoreOfFile.tsx';

interface Props {
  readonly file: LocalPreview;
  readonly open: boolean;
}

const WHAT: Readonly<Record<LocalPreview['form'], string>> = {
  return: 'A return of local figures',
  packages: 'A register of package requests',
  reablement: 'A register of reablement episodes',
};

export function LocalPreviewBody({ file, open }: Props) {
  const figures = file.counts.added + file.counts.differs + file.counts.same;
  return (
    <>
      <p className={styles.cardLead}>
        {WHAT[file.form]}: {counted(figures, 'figure', 'figures')} of{' '}
        {counted(file.measures, 'measure', 'measures')}. {changesInWords(file.counts)}
      </p>
      {file.form !== 'return' && (
        <p className={styles.note}>
          Its rows were read and let go: only these figures would be kept, never a row of the register.
        </p>
      )}
      {[...file.notes, ...file.warnings].map((note) => (
        <p key={note} role="alert" className={styles.note}>
          {note}
        </p>
      ))}
      {file.newMeasures.length > 0 && <NewMeasures measures={file.newMeasures} />}
      <MoreOfFile title="What is in this file and what it changes" open={open}>
        <LocalChangesTable changes={file.changes} more={file.more} />
        <Facts
          facts={[
            ['New figures', formatNumber(file.counts.added, 0)],
            ['Corrections', formatNumber(file.counts.differs, 0)],
            ['The same', formatNumber(file.counts.same, 0)],
          ]}
        />
        <LedgerTable ledger={file.ledger} />
      </MoreOfFile>
    </>
  );
}

const POLARITY = {
  higher: 'higher is better',
  lower: 'lower is better',
  neutral: 'neither higher nor lower is better',
} as const;

function NewMeasures({ measures }: { readonly measures: LocalPreview['newMeasures'] }) {
  return (
    <div className={styles.note}>
      <p>
        {measures.length === 1
          ? 'This measure is new and would be made:'
          : `These ${measures.length} measures are new and would be made:`}
      </p>
      <ul>
        {measures.map(({ code, title, unit, frequency, polarity }) => (
          <li key={code}>
            {title} ({code}): {unitInWords(unit)}, {frequency}, {POLARITY[polarity]}
          </li>
        ))}
      </ul>
    </div>
  );
}
