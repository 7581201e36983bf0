/** The monthly budget review: reads what is held, teaches where there is nothing yet, and otherwise shows the month. */
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import type { Loaded } from '../../queries/loaded.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { useFrameLater } from '../../ui/on-screen/use-frame-later.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { PlainPage } from '../local/PlainPage.tsx';
import { BudgetMonthReview } from './BudgetMonthReview.tsx';
import { type BudgetMonthView, budgetMonthView } from './budget-month-view.ts';
import { NoBudget } from './NoBudget.tsx';

/** It comes after the month, and never keeps the month waiting. */
const AgainstOthers = lazy(async () => ({
  default: (await import('./against/AgainstOthers.tsx')).AgainstOthers,
}));

const HEADING = 'Are we over or under, and why?';

export function BudgetPage() {
  const held = useHeld();
  const budget = useBudget();
  const local = useLocal();
  const { search, path } = useAddress();
  const { council: area, name, houseStyle } = readerView(search, held);
  const { year, month, basis, version } = search;
  const records = recordsIn(budget);
  const view: BudgetMonthView | null = useMemo(
    () => records && budgetMonthView(records, area, { year, month, basis, version }, houseStyle),
    [records, area, year, month, basis, version, houseStyle],
  );
  usePageTitle(`Budget, ${name}`);
  if (budget.kind === 'failed' || local.kind === 'failed')
    return (
      <PlainPage heading={HEADING}>
        The budget could not be read. Nothing was changed. Reload the page; if that does not help, close other
        tabs of this dashboard and try again.
      </PlainPage>
    );
  if (budget.kind === 'loading' || local.kind === 'loading')
    return <PlainPage heading={HEADING}>Reading the budget …</PlainPage>;
  return (
    <>
      <h1>{HEADING}</h1>
      {view ? (
        <BudgetMonthReview page={{ holdings: local.value, area, name, houseStyle, search, path, view }} />
      ) : (
        <NoBudget name={name} council={search.council} />
      )}
      <OncePainted>
        <Suspense fallback={null}>
          <AgainstOthers withCouncil={view === null} />
        </Suspense>
      </OncePainted>
    </>
  );
}

function OncePainted({ children }: { readonly children: ReactNode }) {
  return useFrameLater(true) ? children : null;
}

function recordsIn(budget: Loaded<BudgetRecords>): BudgetRecords | null {
  return budget.kind === 'held' ? budget.value : null;
}
