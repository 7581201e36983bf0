/**
 * Says on every page that shows something of the example what that is, until it is cleared. Clearing it leaves nothing of
 * it behind, and can be undone.
 */
import { useHeld } from '../../queries/held/held-context.ts';
import { useRevision } from '../../queries/revision.ts';
import { useClearExample, useRestoreExample } from '../../queries/writes.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ExampleCleared } from './ExampleCleared.tsx';
import { exampleOnScreen } from './example-on-screen.ts';
import styles from './welcome.module.css';

export function ExampleBanner() {
  const address = useAddress();
  const held = useHeld();
  const clear = useClearExample();
  const restore = useRestoreExample();
  const revision = useRevision();
  const cleared = clear.data;
  if (!held.settings.example) {
    // Anything written since ends the offer: what is undone is always the last thing done.
    if (!cleared || revision === null || cleared.revision !== revision) return null;
    return (
      <ExampleCleared
        busy={restore.isPending}
        problem={restore.error?.problem}
        onUndo={() => restore.mutate(cleared)}
        onClose={clear.reset}
      />
    );
  }
  const alone = held.holdings.releases.every(({ kind }) => kind === 'summary');
  const left = alone ? null : exampleOnScreen(address, held);
  if (!alone && left === null) return null;
  return (
    <section aria-label="Example" className={styles.banner}>
      {alone ? (
        <p>
          <strong>This is the Sefton example:</strong> published figures for Sefton, the North West and
          England, what two of its reports say, and monthly figures invented to show trends, each marked
          illustrative. Add an official file on the Data page to see every council.
        </p>
      ) : (
        <p>
          <strong>The Sefton example is still held.</strong> {left}
        </p>
      )}
      <Button
        disabled={clear.isPending}
        onClick={() => {
          restore.reset();
          clear.mutate();
        }}
      >
        Clear the example
      </Button>
      {clear.error && <p role="alert">{storeProblemSentence(clear.error.problem)}</p>}
    </section>
  );
}
