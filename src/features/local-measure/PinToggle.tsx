/** Shows the measure as a tile of its own on the Briefing, or no longer. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { usePutSettings } from '../../queries/writes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';

export function PinToggle({ measure: { code } }: { readonly measure: LocalMeasure }) {
  const pinned = useHeld().settings.pinned ?? [];
  const put = usePutSettings();
  const isPinned = pinned.includes(code);
  const next = isPinned ? pinned.filter((other) => other !== code) : [...pinned, code];
  return (
    <>
      <Button look="tool" aria-pressed={isPinned} onClick={() => put.mutate({ pinned: next })}>
        {isPinned ? 'Pinned to the Briefing' : 'Pin to the Briefing'}
      </Button>
      <LocalWriteProblem error={put.error} />
    </>
  );
}
