/** A month of the budget entered by hand: reads what is held and what was typed before, and opens the form of the month. */
import { useMemo } from 'react';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useDraft } from '../../queries/local/use-draft.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import local from '../local/local.module.css';
import { today as localToday } from '../local/today.ts';
import { BudgetEntryForm } from './BudgetEntryForm.tsx';
import styles from './budget-entry.module.css';
import { draftId } from './entry-draft.ts';
import { askedPlace } from './entry-place.ts';

export function BudgetEntryPage() {
  usePageTitle('Enter a budget month');
  const budget = useBudget();
  return (
    <div className={styles.page}>
      <h1>Enter a month of the budget</h1>
      {budget.kind === 'failed' && <p role="alert">{storeProblemSentence(budget.problem)}</p>}
      {budget.kind === 'loading' && <p role="status">Reading the budget …</p>}
      {budget.kind === 'held' && <OfMonth records={budget.value} />}
    </div>
  );
}

function OfMonth({ records }: { readonly records: BudgetRecords }) {
  const { search } = useAddress();
  const { council, name, houseStyle } = readerView(search, useHeld());
  const today = localToday();
  const { year, month, basis } = search;
  const own = useMemo(() => records.months.filter(({ area }) => area === council), [records, council]);
  const { place, notes } = useMemo(
    () => askedPlace(council, { year, month, basis }, own, today),
    [council, year, month, basis, own, today],
  );
  const id = draftId(place);
  const draft = useDraft(id);
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={local.notes} role="status">
          {note}
        </p>
      ))}
      {draft.kind === 'failed' && <p role="alert">{storeProblemSentence(draft.problem)}</p>}
      {draft.kind === 'held' && (
        <BudgetEntryForm
          key={id}
          records={records}
          place={place}
          today={today}
          draft={draft.value?.cells ?? NOTHING}
          name={name}
          style={houseStyle}
        />
      )}
    </>
  );
}

const NOTHING = {};
