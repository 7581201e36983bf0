/** The first page: what changed and what needs attention. */
import type { ReactNode } from 'react';

interface Props {
  /** Shown where nothing is held. */
  readonly whenEmpty: ReactNode;
}

export function BriefingPage({ whenEmpty: _ }: Props) {
  return <h1>Briefing</h1>;
}
