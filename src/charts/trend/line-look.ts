/** How each line of the trend looks. Width and dash tell them apart without colour; names stand at their ends. */
import type { TrendLine } from '../model/trend-model.ts';

interface LineLook {
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | null;
}

export const LINE_LOOK: Readonly<Record<TrendLine, LineLook>> = {
  council: { stroke: 'var(--line-council)', width: 3, dash: null },
  england: { stroke: 'var(--line-england)', width: 1.75, dash: null },
  region: { stroke: 'var(--line-region)', width: 1.75, dash: '6 3' },
  threshold: { stroke: 'var(--line-threshold)', width: 1.5, dash: '1.5 3' },
};
