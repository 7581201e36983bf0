/** Asks the browser to promise to keep the data, once, after the first figures are in: asked earlier it often says no. */
import { useEffect } from 'react';
import { useFilesState } from '../../queries/files/use-files.ts';
import { useAskForStoragePromise, useStorageHealth } from '../../queries/storage-health.ts';

export function useAskOnceToKeep(): void {
  const health = useStorageHealth();
  const { mutate, isIdle } = useAskForStoragePromise();
  const cameIn = useFilesState(({ outcome }) => outcome?.kind === 'added' || outcome?.kind === 'opened');
  const mayAsk = health.kind === 'held' && health.value.promise === 'not-promised';
  useEffect(() => {
    if (cameIn && mayAsk && isIdle) mutate();
  }, [cameIn, mayAsk, isIdle, mutate]);
}
