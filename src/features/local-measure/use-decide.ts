/** Keeps decisions about the chart of a series and offers the former ones back. */
import type { ChartDecisions } from '../../domain/series/series.ts';
import { usePutDecisions } from '../../queries/local/local-writes.ts';
import type { HeldPageProps } from './section-props.ts';

export function useDecide({ series, view, measure, onChanged }: HeldPageProps) {
  const put = usePutDecisions();
  const decide = (decisions: ChartDecisions, said: string, done?: () => void): void => {
    const { id, decisions: before = {} } = series;
    put.mutate(
      { id, decisions },
      {
        onSuccess: () => {
          onChanged({
            said,
            look: (holdings) => holdings.seriesOf(view.council, measure.code)?.decisions ?? {},
            written: decisions,
            undo: () => put.mutate({ id, decisions: before }),
          });
          done?.();
        },
      },
    );
  };
  return { decide, error: put.error };
}
