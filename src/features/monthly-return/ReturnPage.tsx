/**
 * The monthly return: one grid in which a month's local figures are typed, checked and saved. It decides which month and
 * whose; the grid itself is in MonthReturn.
 */
import { useEffect } from 'react';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { nextReturnMonth } from '../../domain/series/next-return-month.ts';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useDraft } from '../../queries/local/use-draft.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { draftId } from './draft-cells.ts';
import { MonthReturn } from './MonthReturn.tsx';
import styles from './monthly-return.module.css';
import { askedMonth, localDay } from './return-month.ts';

export function ReturnPage() {
  usePageTitle('Monthly return');
  const local = useLocal();
  const { closeOutcome } = useFiles();
  useEffect(() => closeOutcome, [closeOutcome]);
  if (local.kind === 'failed') return <p role="alert">{storeProblemSentence(local.problem)}</p>;
  return (
    <div className={styles.page}>
      <h1>Monthly return</h1>
      {local.kind === 'held' && <OfMonth local={local.value} />}
    </div>
  );
}

function OfMonth({ local }: { readonly local: LocalHoldings }) {
  const { search } = useAddress();
  const held = useHeld();
  const { council, name, houseStyle, notes } = readerView(search, held);
  const today = localDay(new Date());
  const series = local.records.series.filter(({ area }) => area === council);
  const asked = askedMonth(search.month);
  const month = asked ?? nextReturnMonth(series, today);
  const id = draftId(council, month);
  const draft = useDraft(id);
  const said = [
    ...notes,
    ...(search.month && !asked ? [`‘${search.month}’ is not a month such as 2024-12.`] : []),
  ];
  return (
    <>
      {said.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {draft.kind === 'failed' && <p role="alert">{storeProblemSentence(draft.problem)}</p>}
      {draft.kind === 'held' && (
        <MonthReturn
          key={id}
          local={local}
          series={series}
          area={council}
          name={name}
          month={month}
          today={today}
          style={houseStyle}
          draft={draft.value?.cells ?? {}}
        />
      )}
    </>
  );
}
