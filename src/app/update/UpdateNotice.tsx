/**
 * Tells the reader that the dashboard can work offline, or that a newer version waits for their word.
 *
 * Must not reload while work is unsaved without saying what would be lost and being told to.
 */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { subscribeToUnsavedWork, unsavedWork } from '../../ui/unsaved/unsaved-work.ts';
import styles from './UpdateNotice.module.css';
import type { UpdateWatch } from './update-watch.ts';

/**
 * The notice. The live region is there before its words are, so that a screen reader says them; it is not a
 * `status`, which on a page belongs to what the reader has just done.
 */
export function UpdateNotice({ watch }: { watch: UpdateWatch }) {
  const status = useSyncExternalStore(watch.subscribe, watch.status);
  const [put, setPut] = useState<typeof status>('current');
  return (
    <div aria-live="polite" className={styles.region}>
      {status === put ? null : <Words status={status} watch={watch} onClose={() => setPut(status)} />}
    </div>
  );
}

interface WordsProps {
  status: ReturnType<UpdateWatch['status']>;
  watch: UpdateWatch;
  onClose: () => void;
}

function Words({ status, watch, onClose }: WordsProps) {
  if (status === 'current') return null;
  if (status === 'offline-ready') return <OfflineReady onClose={onClose} />;
  const words =
    status === 'waiting'
      ? 'A new version is ready. Reload to use it.'
      : 'Another tab has changed to a new version. Reload to use it here too.';
  return <ReloadOffer words={words} onReload={watch.takeNewVersion} onLater={onClose} />;
}

/** There is nothing to decide: it goes with the page it was read on. */
function OfflineReady({ onClose }: { onClose: () => void }) {
  const { path } = useAddress();
  const [readOn] = useState(path);
  useEffect(() => {
    if (path !== readOn) onClose();
  }, [path, readOn, onClose]);
  return (
    <Notice words="Ready to work offline: every page now opens without a connection.">
      <Button onClick={onClose}>Close</Button>
    </Notice>
  );
}

interface ReloadOfferProps {
  words: string;
  onReload: () => void;
  onLater: () => void;
}

/** Asks once, or twice where something would be lost. */
function ReloadOffer({ words, onReload, onLater }: ReloadOfferProps) {
  const unsaved = useSyncExternalStore(subscribeToUnsavedWork, unsavedWork);
  const [warned, setWarned] = useState(false);
  const mustAsk = unsaved.length > 0;
  if (warned && mustAsk)
    return (
      <Notice words={`Not saved yet: ${unsaved.join('; ')}. Reloading now loses it.`}>
        <Button onClick={onLater}>Keep working</Button>
        <Button onClick={onReload}>Reload and lose it</Button>
      </Notice>
    );
  return (
    <Notice words={words}>
      <Button look="primary" onClick={mustAsk ? () => setWarned(true) : onReload}>
        Reload now
      </Button>
      <Button onClick={onLater}>Later</Button>
    </Notice>
  );
}

function Notice({ words, children }: { words: string; children: ReactNode }) {
  return (
    <section className={styles.notice} aria-label="Version">
      <p>{words}</p>
      <div className={styles.buttons}>{children}</div>
    </section>
  );
}
