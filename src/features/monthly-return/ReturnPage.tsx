/**
 * The monthly return: one grid in which a month's local figures are typed, checked and saved. It decides which month and
 * whose; the grid itself is in MonthReturn.
 */
import { type ComponentProps, useEffect, useState } from 'react';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { nextReturnMonth } from '../../domain/series/next-return-month.ts';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { useTabDrafts } from '../../queries/local/use-tab-drafts.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { draftToTake, type TabDraftGiven } from '../local/use-tab-draft.ts';
import { draftId, saysSomething } from './draft-cells.ts';
import { MonthReturn } from './MonthReturn.tsx';
import styles from './monthly-return.module.css';
import { heldFigures } from './read-sheet.ts';
import { askedMonth, localDay } from './return-month.ts';
import { figuresOf, returnSheet } from './return-sheet.ts';

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
  const month = useOpenedMonth(council, () => nextReturnMonth(series, today), asked);
  const id = draftId(council, month);
  const drafts = useTabDrafts(id);
  const [begun, setBegun] = useState(0);
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
      {drafts.kind === 'failed' && <p role="alert">{storeProblemSentence(drafts.problem)}</p>}
      {drafts.kind === 'held' && (
        <OverDraft
          key={`${id} ${begun}`}
          form={id}
          drafts={drafts.value}
          onOvertaken={() => setBegun((nth) => nth + 1)}
          local={local}
          series={series}
          area={council}
          name={name}
          month={month}
          today={today}
          style={houseStyle}
        />
      )}
    </>
  );
}

/**
 * Where the address names no month: the one the page was opened for, until the reader chooses another. What is saved, here or
 * in another tab, makes another month the next one; the form somebody types in stays, and so does its way back.
 */
function useOpenedMonth(council: OnsCode, next: () => PeriodCode, asked: PeriodCode | null): PeriodCode {
  const [opened, setOpened] = useState(() => ({ council, month: next() }));
  if (asked !== null || opened.council === council) return asked ?? opened.month;
  const now = { council, month: next() };
  setOpened(now);
  return now.month;
}

type OverDraftGiven = Omit<ComponentProps<typeof MonthReturn>, 'drafting'> & Omit<TabDraftGiven, 'taken'>;

function OverDraft({ form, drafts, onOvertaken, ...given }: OverDraftGiven) {
  const [taken] = useState(() => {
    const figures = figuresOf(returnSheet(given.local.measures, given.month));
    const held = heldFigures(figures, given.local, given.area);
    return draftToTake(form, drafts, ({ cells }) => saysSomething(cells, held));
  });
  return <MonthReturn {...given} drafting={{ form, drafts, taken, onOvertaken }} />;
}
