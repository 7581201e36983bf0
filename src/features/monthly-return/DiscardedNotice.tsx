/** That what was typed into the month was discarded, with the way back. */
import type { Ref } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly isDiscarded: boolean;
  readonly onBack: () => void;
}

export function DiscardedNotice({ ref, isDiscarded, onBack }: Props) {
  return (
    <div ref={ref} tabIndex={-1} className={isDiscarded ? grid.saved : undefined}>
      <p role="status">
        {isDiscarded ? 'What you typed was discarded. The month stands as it is held.' : ''}
      </p>
      {isDiscarded && <Button onClick={onBack}>Bring it back</Button>}
    </div>
  );
}
