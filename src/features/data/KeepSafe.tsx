/** Handing over and keeping safe: one file with everything held, and what the browser says about keeping it. */
import { councilName } from '../../domain/areas/councils.ts';
import { SEFTON } from '../../domain/figures/area.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { useFiles, useFilesBusy } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { type StorageHealth, useStorageHealth } from '../../queries/storage-health.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { downloadBlob } from '../../ui/download/download.ts';
import styles from './data.module.css';
import { Section } from './Section.tsx';
import { snapshotFileName } from './snapshot-file-name.ts';
import { snapshotReminder } from './snapshot-reminder.ts';

export function KeepSafe() {
  const files = useFiles();
  const busy = useFilesBusy();
  const held = useHeld();
  const health = useStorageHealth();
  const council = councilName(held.settings.council ?? SEFTON) ?? 'dashboard';
  const reminder = snapshotReminder(held);
  return (
    <Section
      title="Hand over and keep safe"
      about="A snapshot is one file with everything held here: figures, groups and settings. Keep it as a copy, or send it to a colleague, who opens it with Add files."
    >
      {reminder && <p className={styles.reminder}>{reminder}</p>}
      <p>
        <Button
          disabled={busy}
          onClick={() =>
            files.saveSnapshot((blob, savedAt) => {
              const name = snapshotFileName(council, savedAt);
              downloadBlob(name, blob);
              return name;
            })
          }
        >
          Save snapshot
        </Button>
      </p>
      {health.kind === 'held' && <Health health={health.value} />}
    </Section>
  );
}

const PROMISES: Readonly<Record<StorageHealth['promise'], string>> = {
  promised: 'The browser has promised to keep it until you clear it yourself.',
  'not-promised':
    'The browser has not promised to keep it: it may clear it when the disk is nearly full. A saved snapshot is the safe copy.',
  unavailable: 'This browser does not say whether it will keep it. A saved snapshot is the safe copy.',
};

function Health({ health: { room, promise } }: { readonly health: StorageHealth }) {
  return (
    <p className={styles.about}>
      {room.kind === 'known' &&
        `${megabytes(room.usedBytes)} of the ${megabytes(room.roomBytes)} this browser offers are used. `}
      {PROMISES[promise]}
    </p>
  );
}

/** "3.4 MB", "12 GB": enough to see how much is left. */
function megabytes(bytes: number): string {
  const mega = bytes / 1_000_000;
  if (mega >= 1000) return `${formatNumber(mega / 1000, 0)} GB`;
  return `${formatNumber(mega, mega < 10 ? 1 : 0)} MB`;
}
