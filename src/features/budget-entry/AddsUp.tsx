/** Everything that does not add up, a sentence each; beside its line the grid says it in few words. */
import local from '../local/local.module.css';
import { Problems } from '../local/Problems.tsx';
import styles from './budget-entry.module.css';
import type { EntryForm } from './use-entry-form.ts';

export function AddsUp({ form: { rows, places } }: { readonly form: EntryForm }) {
  const ofLines = rows.flatMap(({ code }) => places.ofLine(code));
  return (
    <section className={styles.section} aria-labelledby="entry-adds-up">
      <h2 id="entry-adds-up">Does it add up?</h2>
      <p className={local.notes}>{places.summary}</p>
      <Problems problems={[...places.month, ...ofLines, ...places.bridge, ...places.savings]} />
    </section>
  );
}
