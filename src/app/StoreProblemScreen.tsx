/** When the store cannot be read there is nothing to show but why, and what to do. */
import type { StoreProblem } from '../storage/store-problem.ts';
import { storeProblemSentence } from '../storage/store-problem-sentence.ts';
import { Button } from '../ui/controls/Button.tsx';
import styles from './shell.module.css';

export function StoreProblemScreen({ problem }: { readonly problem: StoreProblem }) {
  return (
    <main id="main" className={styles.main}>
      <h1>The figures cannot be opened here</h1>
      <p className={styles.problem} role="alert">
        {storeProblemSentence(problem)}
      </p>
      <p className={styles.problem}>
        <Button look="primary" onClick={() => window.location.reload()}>
          Reload the page
        </Button>
      </p>
    </main>
  );
}
