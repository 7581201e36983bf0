/** Says on every page that the example is shown, until it is cleared. Clearing it leaves nothing of it behind. */
import { useHeld } from '../../queries/held/held-context.ts';
import { useClearExample } from '../../queries/writes.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './welcome.module.css';

export function ExampleBanner() {
  const { settings, holdings } = useHeld();
  const clear = useClearExample();
  if (!settings.example) return null;
  const alsoOwn = holdings.releases.some(({ kind }) => kind === 'official');
  return (
    <section aria-label="Example" className={styles.banner}>
      <p>
        <strong>This is the Sefton example:</strong> published figures for Sefton, the North West and England.{' '}
        {alsoOwn
          ? 'Where a file you added has the figure, that is shown instead.'
          : 'Add an official file on the Data page to see every council.'}
      </p>
      <Button disabled={clear.isPending} onClick={() => clear.mutate()}>
        Clear the example
      </Button>
      {clear.error && <p role="alert">{storeProblemSentence(clear.error.problem)}</p>}
    </section>
  );
}
