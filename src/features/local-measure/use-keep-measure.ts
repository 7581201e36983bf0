/** Keeps a changed measure and offers the former one back. */
import { isInCatalogue } from '../../domain/measures/local/catalogue.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { usePutLocalMeasure, useRemoveLocalMeasure } from '../../queries/local/local-writes.ts';
import type { LocalPageProps } from './section-props.ts';

export function useKeepMeasure({ measure, onChanged }: Pick<LocalPageProps, 'measure' | 'onChanged'>) {
  const put = usePutLocalMeasure();
  const remove = useRemoveLocalMeasure();
  const { code } = measure;
  const offer = (said: string, before: LocalMeasure | null, after: LocalMeasure | null): void =>
    onChanged({
      said,
      look: ({ records }) => records.measures.find((own) => own.code === code) ?? null,
      written: after,
      undo: () => (before ? put.mutate(before) : remove.mutate({ code, inCatalogue: isInCatalogue(code) })),
    });
  return {
    keep: (next: LocalMeasure, said: string, done?: () => void): void =>
      put.mutate(next, {
        onSuccess: (before) => {
          offer(said, before, next);
          done?.();
        },
      }),
    /** Back to what the catalogue says. */
    reset: (said: string): void =>
      remove.mutate({ code, inCatalogue: true }, { onSuccess: (before) => offer(said, before, null) }),
    error: put.error ?? remove.error,
  };
}
