/** What an official file holds and would change: a sentence first, then the counts, what differs, and every row accounted for. */
import { counted, formatNumber, formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import { FRAMEWORKS } from '../../domain/measures/framework.ts';
import { isPartOfEngland, partOfFileNote } from '../../domain/releases/part-of-england.ts';
import { changesInWords, countsLostInWords, encodingInWords } from '../../domain/releases/preview-words.ts';
import type { OfficialPreview } from '../../queries/files/file-preview.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import styles from './data.module.css';
import { Facts } from './Facts.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { MoreOfFile } from './MoreOfFile.tsx';

interface Props {
  readonly file: OfficialPreview;
  readonly open: boolean;
}

export function OfficialPreviewBody({ file, open }: Props) {
  const style = useHeld().settings.houseStyle;
  const countsLost = countsLostInWords(file.losingCounts);
  return (
    <>
      <p className={styles.cardLead}>
        {formatYear(file.year, style)}, {counted(file.councils, 'council', 'councils')},{' '}
        {counted(file.measures, 'measure', 'measures')}. {changesInWords(file.counts)}
      </p>
      {isPartOfEngland(file.councils) && <p className={styles.note}>{partOfFileNote(file.councils)}</p>}
      {countsLost && <p className={styles.note}>{countsLost}</p>}
      {file.notes.map((note) => (
        <p key={note} role="alert" className={styles.note}>
          {note}
        </p>
      ))}
      <MoreOfFile title="What is in this file and what it changes" open={open}>
        <Facts facts={changesOf(file)} />
        <DifferencesTable changes={file.council} against={file.replaces} />
        <Facts facts={factsOf(file, style)} />
        <LedgerTable ledger={file.ledger} />
      </MoreOfFile>
    </>
  );
}

type FactList = (readonly [string, string])[];

function changesOf({ counts: { added, differs, same, dropped } }: OfficialPreview): FactList {
  return [
    ['New figures', formatNumber(added, 0)],
    ['Figures that differ', formatNumber(differs, 0)],
    ['The same', formatNumber(same, 0)],
    ['No longer there', formatNumber(dropped, 0)],
  ];
}

function factsOf(file: OfficialPreview, style?: HouseStyle): FactList {
  const framework = FRAMEWORKS.find(({ id }) => id === file.framework);
  return [
    ['Year', formatYear(file.year, style)],
    ['Framework', framework?.title ?? file.framework],
    ['Councils', formatNumber(file.councils, 0)],
    ['Measures', formatNumber(file.measures, 0)],
    ['Layout', file.layout],
    ['Encoding', encodingInWords(file.encoding)],
  ];
}
