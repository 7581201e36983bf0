/** What does not add up, a sentence each with the difference, the word of its weight first. */

import { SEVERITY_IN_WORDS, type ToldProblem } from '../../domain/budget/problem-places.ts';
import styles from './problems.module.css';

const MARK = { wrong: '▲', confirm: '◆', note: '○' } as const;

export function Problems({ problems }: { readonly problems: readonly ToldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map(({ severity, sentence }) => (
        <li key={sentence} className={styles[severity]}>
          <span aria-hidden="true">{MARK[severity]}</span> <strong>{SEVERITY_IN_WORDS[severity]}.</strong>{' '}
          {sentence}
        </li>
      ))}
    </ul>
  );
}
