/** What a finance return holds and would change: a sentence first, then the council’s own amount, what else differs, and every row. */
import { counted, formatNumber, type HouseStyle } from '../../domain/figures/house-style.ts';
import { changesInWords } from '../../domain/releases/preview-words.ts';
import { returnInWords, returnsInWords } from '../../domain/spend/spend-words.ts';
import type { SpendPreview } from '../../queries/files/file-preview.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import styles from './data.module.css';
import { Facts } from './Facts.tsx';
import { HeldAndComing } from './HeldAndComing.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { MoreOfFile } from './MoreOfFile.tsx';

interface Props {
  readonly file: SpendPreview;
  readonly open: boolean;
}

export function SpendPreviewBody({ file, open }: Props) {
  const style = useHeld().settings.houseStyle;
  const { added, differs, same, dropped } = file.counts;
  return (
    <>
      <p className={styles.cardLead}>
        Published net spend on adult social care of {councilsInWords(file)}:{' '}
        {returnsInWords(file.returns, style)}. {changesInWords(file.counts)}
      </p>
      {file.notes.map((note) => (
        <p key={note} role="alert" className={styles.note}>
          {note}
        </p>
      ))}
      <MoreOfFile title="What is in this file and what it changes" open={open}>
        <Facts
          facts={[
            ...file.returns.map(
              (one) => [returnInWords(one, style), counted(one.councils, 'council', 'councils')] as const,
            ),
            ['New figures', formatNumber(added, 0)],
            ['Figures that differ', formatNumber(differs, 0)],
            ['The same', formatNumber(same, 0)],
            ['No longer there', formatNumber(dropped, 0)],
          ]}
        />
        <ChangesTable file={file} style={style} />
        <LedgerTable ledger={file.ledger} />
      </MoreOfFile>
    </>
  );
}

/** "up to 152 councils": they differ from return to return. */
function councilsInWords({ returns }: SpendPreview): string {
  const counts = returns.map(({ councils }) => councils);
  const most = Math.max(0, ...counts);
  return `${counts.every((count) => count === most) ? '' : 'up to '}${counted(most, 'council', 'councils')}`;
}

function ChangesTable({
  file,
  style,
}: {
  readonly file: SpendPreview;
  readonly style: HouseStyle | undefined;
}) {
  if (file.changes.length === 0) return null;
  const more = file.more === 0 ? '' : `; ${formatNumber(file.more, 0)} more are not listed`;
  return (
    <HeldAndComing
      caption={`Amounts that differ, £ thousand${more}`}
      heading="Council and return"
      rows={file.changes.map((change) => ({
        figure: `${change.name}, ${returnInWords(change, style).toLowerCase()}`,
        held: formatNumber(change.before, 0),
        coming: change.after === null ? 'not there' : formatNumber(change.after, 0),
      }))}
    />
  );
}
