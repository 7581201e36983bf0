/** The guided walk through a month of the budget, for the meeting: finds the month the address asks for, or says what is missing. */
import { type ComponentProps, type ReactNode, useState } from 'react';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useTabDrafts } from '../../queries/local/use-tab-drafts.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { buttonClass } from '../../ui/controls/Button.tsx';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { draftToTake, type TabDraftGiven } from '../local/use-tab-draft.ts';
import { ReviewWalk } from './ReviewWalk.tsx';
import styles from './review.module.css';
import { monthAsked, type ReviewedMonth, reviewedMonth } from './reviewed-month.ts';

export function BudgetReviewPage() {
  const held = useHeld();
  const budget = useBudget();
  const { search } = useAddress();
  const { council: area, name } = readerView(search, held);
  usePageTitle(`Budget review, ${name}`);
  if (budget.kind === 'loading') return <Plain>Reading the budget …</Plain>;
  if (budget.kind === 'failed')
    return (
      <Plain>
        The budget could not be read. Nothing was changed. Reload the page; if that does not help, close other
        tabs of this dashboard and try again.
      </Plain>
    );
  const month = monthAsked(budget.value, area, search);
  if (month) return <TypedWalk reviewed={reviewedMonth(budget.value, month)} name={name} />;
  const some = budget.value.months.some((each) => each.area === area);
  return some ? (
    <Plain>
      The month asked for is not held for {name}.{' '}
      <a href={formatAddress('/budget/review', { council: search.council })}>Review the last month held</a>.
    </Plain>
  ) : (
    <>
      <Plain>
        This page walks the meeting through a month of the budget in seven steps, takes down the questions
        asked and the answers promised, and ends in a sign-off and a two-page note. No budget of {name} is
        held on this computer yet.
      </Plain>
      <p className={styles.way}>
        <a className={buttonClass('primary')} href={formatAddress('/data')}>
          Add a budget file
        </a>
      </p>
    </>
  );
}

/** Begins once what was typed before is read, so that nothing typed is written over. */
function TypedWalk({ reviewed, name }: { readonly reviewed: ReviewedMonth; readonly name: string }) {
  const id = `budget-review/${reviewed.review.id}`;
  const drafts = useTabDrafts(id);
  const { settings } = useHeld();
  const [begun, setBegun] = useState(0);
  if (drafts.kind === 'loading') return <Plain>Reading the budget …</Plain>;
  return (
    <OverDraft
      key={`${id} ${begun}`}
      form={id}
      drafts={drafts.kind === 'held' ? drafts.value : []}
      onOvertaken={() => setBegun((nth) => nth + 1)}
      reviewed={reviewed}
      name={name}
      style={settings.houseStyle ?? 'sefton'}
    />
  );
}

type OverDraftGiven = Omit<ComponentProps<typeof ReviewWalk>, 'drafting'> & Omit<TabDraftGiven, 'taken'>;

function OverDraft({ form, drafts, onOvertaken, ...given }: OverDraftGiven) {
  const [taken] = useState(() => draftToTake(form, drafts));
  return <ReviewWalk {...given} drafting={{ form, drafts, taken, onOvertaken }} />;
}

function Plain({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <h1>Budget review</h1>
      <p className={styles.plain} role="status">
        {children}
      </p>
    </>
  );
}
