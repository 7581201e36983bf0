/** What was held before a snapshot replaced it: kept by itself, to go back to or to let go. */
import { useBackups } from '../../queries/backups.ts';
import { useFiles, useFilesBusy } from '../../queries/files/use-files.ts';
import { useRemoveBackup } from '../../queries/writes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './data.module.css';
import { Section } from './Section.tsx';
import { timeInWords } from './time-words.ts';
import { WriteProblem } from './WriteProblem.tsx';

export function BackupsKept() {
  const backups = useBackups();
  const files = useFiles();
  const busy = useFilesBusy();
  const remove = useRemoveBackup();
  if (backups.kind !== 'held' || backups.value.length === 0) return null;
  return (
    <Section
      title="Backups"
      about="Made by itself before a snapshot replaced what was held. The newest three are kept."
    >
      <ul className={styles.list}>
        {backups.value.map(({ id, savedAt, before }) => (
          <li key={id} className={styles.listRow}>
            <span>
              Before {before}
              <span className={styles.quiet}> {timeInWords(savedAt)}</span>
            </span>
            <span className={styles.rowActions}>
              <Button
                look="quiet"
                aria-label={`Restore the backup made before ${before}`}
                disabled={busy}
                onClick={() => files.restoreBackup(id)}
              >
                Restore
              </Button>
              <Button
                look="quiet"
                aria-label={`Remove the backup made before ${before}`}
                disabled={busy}
                onClick={() => remove.mutate(id)}
              >
                Remove
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <WriteProblem error={remove.error} />
    </Section>
  );
}
