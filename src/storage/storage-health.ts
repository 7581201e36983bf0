/**
 * How much room the browser gives and whether it promises not to clear what is kept. Browsers without an answer
 * (and plain http addresses) say so: never a guess.
 */
export type StorageRoom =
  | { readonly kind: 'known'; readonly usedBytes: number; readonly roomBytes: number }
  | { readonly kind: 'unavailable' };

/** promised: the browser keeps it until the user clears it. not-promised: it may clear it when the disk is full. */
export type StoragePromise = 'promised' | 'not-promised' | 'unavailable';

/** The browser's storage manager, as `navigator.storage`; undefined where there is none. */
export type StorageManagerLike =
  | Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>
  | undefined;

const browserStorage = (): StorageManagerLike => globalThis.navigator?.storage;

export async function storageRoom(storage: StorageManagerLike = browserStorage()): Promise<StorageRoom> {
  try {
    const { usage, quota } = (await storage?.estimate?.()) ?? {};
    if (usage === undefined || quota === undefined) return { kind: 'unavailable' };
    return { kind: 'known', usedBytes: usage, roomBytes: quota };
  } catch {
    return { kind: 'unavailable' };
  }
}

export function storagePromised(storage: StorageManagerLike = browserStorage()): Promise<StoragePromise> {
  return answerOf(() => storage?.persisted?.());
}

/** Asks for the promise; some browsers ask the user, others decide by themselves. Ask after the first figures are in. */
export function askForStoragePromise(
  storage: StorageManagerLike = browserStorage(),
): Promise<StoragePromise> {
  return answerOf(() => storage?.persist?.());
}

async function answerOf(ask: () => Promise<boolean> | undefined): Promise<StoragePromise> {
  try {
    const answer = await ask();
    if (answer === undefined) return 'unavailable';
    return answer ? 'promised' : 'not-promised';
  } catch {
    return 'unavailable';
  }
}
