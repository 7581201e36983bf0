/** A month of the budget entered by hand: reads what is held and what was typed before, and opens the form of the month. */
import { type ComponentProps, useMemo, useState } from 'react';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useTabDrafts } from '../../queries/local/use-tab-drafts.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import local from '../local/local.module.css';
import { today as localToday } from '../local/today.ts';
import { draftToTake } from '../local/use-tab-draft.ts';
import { BudgetEntryForm } from './BudgetEntryForm.tsx';
import styles from './budget-entry.module.css';
import { entryBegun } from './entry-begun.ts';
import { draftId } from './entry-draft.ts';
import { askedPlace } from './entry-place.ts';
import { baseOf } from './entry-start.ts';

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
  const drafts = useTabDrafts(id);
  const [begun, setBegun] = useState(0);
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={local.notes} role="status">
          {note}
        </p>
      ))}
      {drafts.kind === 'failed' && <p role="alert">{storeProblemSentence(drafts.problem)}</p>}
      {drafts.kind === 'held' && (
        <OverDraft
          key={`${id} ${begun}`}
          form={id}
          records={records}
          place={place}
          today={today}
          drafts={drafts.value}
          onOvertaken={() => setBegun((nth) => nth + 1)}
          name={name}
          style={houseStyle}
        />
      )}
    </>
  );
}

/** Begins with what this tab typed last, else with what was typed last in any; whatever else is typed is told in the form. */
function OverDraft({ form, ...given }: OverDraftGiven) {
  const [taken] = useState(() => {
    const held = baseOf(given.records, given.place);
    return draftToTake(
      form,
      given.drafts,
      ({ cells }) => Object.keys(entryBegun(cells, held, given.place, given.today).texts).length > 0,
    );
  });
  return <BudgetEntryForm {...given} taken={taken} />;
}

interface OverDraftGiven extends Omit<ComponentProps<typeof BudgetEntryForm>, 'taken'> {
  /** The name of its drafts. */
  readonly form: string;
}
