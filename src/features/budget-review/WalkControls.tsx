/** The ways through the walk: back, next, any step, the whole screen, and the note on paper. */
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { Button, buttonClass } from '../../ui/controls/Button.tsx';
import styles from './review.module.css';
import { LAST_STEP, REVIEW_STEPS } from './review-steps.ts';
import type { FullScreen } from './use-full-screen.ts';

interface Props {
  readonly step: number;
  readonly go: (step: number) => void;
  readonly screen: FullScreen;
  readonly search: Search;
  readonly path: string;
}

export function WalkControls({ step, go, screen, search, path }: Props) {
  return (
    <div className={styles.controls}>
      <Button onClick={() => go(step - 1)} disabled={step === 1}>
        Back
      </Button>
      <Button look="primary" onClick={() => go(step + 1)} disabled={step === LAST_STEP}>
        Next
      </Button>
      <nav aria-label="Steps of the review">
        <ol className={styles.steps}>
          {REVIEW_STEPS.map((title, i) => (
            <li key={title}>
              <a
                href={formatAddress(path, { ...search, step: String(i + 1) })}
                aria-label={`Step ${i + 1}: ${title}`}
                aria-current={step === i + 1 ? 'step' : undefined}
                title={title}
              >
                {i + 1}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <span className={styles.tools}>
        <Button aria-pressed={screen.full} onClick={screen.toggle}>
          Full screen
        </Button>
        <Button onClick={() => window.print()}>Print the note</Button>
        <a className={buttonClass()} href={formatAddress('/budget', withoutStep(search))}>
          Budget page
        </a>
      </span>
      <p className={styles.hint}>Left and right arrow keys go from step to step, Home and End to the ends.</p>
    </div>
  );
}

/** The month is the same on the budget page; the step is not carried there. */
function withoutStep({ step: _step, ...rest }: Search): Search {
  return rest;
}
