/** Builds the holdings once for each change of what is held, and hands them to every page. */
import { type ReactNode, useMemo } from 'react';
import { buildHoldings } from '../../domain/releases/holdings.ts';
import type { Held } from '../../domain/standpoint/reader-view.ts';
import { useFirstScreen } from '../first-screen.ts';
import { HeldContext } from './held-context.ts';

interface Props {
  readonly children: ReactNode;
  /** Shown until the first read is there; reading again keeps what was shown. */
  readonly waiting: ReactNode;
  readonly onProblem: (
    problem: Extract<ReturnType<typeof useFirstScreen>, { kind: 'failed' }>['problem'],
  ) => ReactNode;
}

export function HeldProvider({ children, waiting, onProblem }: Props) {
  const loaded = useFirstScreen();
  const screen = loaded.kind === 'held' ? loaded.value : null;
  const releases = screen?.releases;
  const headlines = screen?.headlines;
  const summaries = screen?.summaries;
  const holdings = useMemo(
    () => (releases && headlines && summaries ? buildHoldings(releases, headlines, summaries) : null),
    [releases, headlines, summaries],
  );
  const held = useMemo<Held | null>(
    () => (holdings && screen ? { holdings, settings: screen.settings, groups: screen.groups } : null),
    [holdings, screen],
  );
  if (loaded.kind === 'failed') return onProblem(loaded.problem);
  if (!held) return waiting;
  return <HeldContext value={held}>{children}</HeldContext>;
}
