/** Why a change was not kept, in the store's own sentence. */
import type { StoreFailure } from '../../storage/store-problem.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import styles from './local.module.css';

export function LocalWriteProblem({ error }: { readonly error: StoreFailure | null }) {
  if (!error) return null;
  return (
    <p role="alert" className={styles.problem}>
      {storeProblemSentence(error.problem)}
    </p>
  );
}
