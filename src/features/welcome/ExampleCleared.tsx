/** Says that the example is gone and offers it back, until anything else is written or the reader closes it. */
import { useEffect, useId, useRef } from 'react';
import type { StoreProblem } from '../../storage/store-problem.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './welcome.module.css';

interface Props {
  readonly busy: boolean;
  readonly problem: StoreProblem | undefined;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function ExampleCleared({ busy, problem, onUndo, onClose }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // What was pressed is gone: the next step is here.
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups words with two buttons.
    <div
      ref={box}
      role="group"
      tabIndex={-1}
      aria-labelledby={id}
      className={`${styles.banner} ${styles.cleared}`}
    >
      <p id={id}>The Sefton example is cleared; nothing of it is left on this computer.</p>
      <Button disabled={busy} onClick={onUndo}>
        Undo
      </Button>
      <Button look="quiet" onClick={onClose}>
        Close
      </Button>
      {problem && <p role="alert">{storeProblemSentence(problem)}</p>}
    </div>
  );
}
