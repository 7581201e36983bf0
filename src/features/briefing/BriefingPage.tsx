/** What changed, what needs attention? The first page. */
import { type ReactNode, useMemo } from 'react';
import { heldAsAsked, readerView } from '../../domain/standpoint/reader-view.ts';
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { BriefingView } from './BriefingView.tsx';
import styles from './briefing.module.css';

interface Props {
  /** Shown where nothing is held. */
  readonly whenEmpty: ReactNode;
}

export function BriefingPage({ whenEmpty }: Props) {
  const { search } = useAddress();
  const allHeld = useHeld();
  const local = useLocal();
  const budget = useBudget();
  const held = useMemo(() => heldAsAsked(allHeld, search.release), [allHeld, search.release]);
  const view = useMemo(() => readerView(search, held), [search, held]);
  if (local.kind === 'loading' || budget.kind === 'loading')
    return <p className={styles.wait}>Opening the Briefing …</p>;
  if (local.kind === 'failed') return <p role="alert">{storeProblemSentence(local.problem)}</p>;
  if (budget.kind === 'failed') return <p role="alert">{storeProblemSentence(budget.problem)}</p>;
  const kept = held.holdings.years.length + local.value.records.series.length + budget.value.months.length;
  if (kept === 0) return whenEmpty;
  return (
    <BriefingView held={held} holdings={local.value} budget={budget.value} view={view} search={search} />
  );
}
