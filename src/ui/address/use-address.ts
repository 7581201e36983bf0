/** The address as React state, and the one way to change it. Back and forward work because the browser keeps it. */
import { useMemo, useSyncExternalStore } from 'react';
import { type Address, formatAddress, parseAddress } from './address.ts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseAddress(hash), [hash]);
}

/** Goes to an address. `replace` leaves no step behind for the back button: for a filter being typed. */
export function goTo(
  path: string,
  search: Readonly<Record<string, string | undefined>> = {},
  how: 'push' | 'replace' = 'push',
): void {
  const hash = formatAddress(path, search);
  if (hash === window.location.hash) return;
  if (how === 'push') {
    window.location.hash = hash;
    return;
  }
  window.history.replaceState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
