/** What a snapshot holds, against what is held now: a sentence first. Opening it replaces everything, after a backup. */
import { formatYear, listInWords } from '../../domain/figures/house-style.ts';
import { councilsNamedInWords } from '../../domain/releases/councils-named.ts';
import { differencesInWords, snapshotInWords } from '../../domain/releases/preview-words.ts';
import type { SnapshotPreview } from '../../queries/files/file-preview.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import styles from './data.module.css';
import { Facts } from './Facts.tsx';
import { LocalChangesTable } from './LocalChangesTable.tsx';
import { timeInWords } from './time-words.ts';

export function SnapshotPreviewBody({ file }: { readonly file: SnapshotPreview }) {
  const { settings } = useHeld();
  const beside = [
    file.local && differencesInWords('local figures', file.local),
    file.budget && differencesInWords('budget months', file.budget),
    file.returns && differencesInWords('finance returns', file.returns),
  ];
  const holding = { ...file, councils: file.councils.inOneYear };
  const years = file.years.map((year) => formatYear(year, settings.houseStyle));
  return (
    <>
      <p className={styles.cardLead}>
        {[snapshotInWords(holding, file.counts), ...beside].filter(Boolean).join(' ')}
      </p>
      <p>
        {file.replaces
          ? 'Opening it replaces everything held here. What is held now is kept as a backup first.'
          : 'Nothing is held here yet, so nothing is replaced.'}
      </p>
      <Facts
        facts={[
          ['Saved', timeInWords(file.savedAt)],
          ['Years', years.length > 0 ? listInWords(years) : 'none'],
          ['Councils', councilsNamedInWords(file.councils)],
          ['Groups', file.groups.length > 0 ? listInWords(file.groups) : 'none'],
          ...(file.example ? [['Example', 'It carries the Sefton example'] as const] : []),
        ]}
      />
      <LocalChangesTable
        caption="Local figures that would change"
        changes={file.localChanges}
        more={file.moreLocal}
      />
      <DifferencesTable changes={file.council} against={null} />
    </>
  );
}
