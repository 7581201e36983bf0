import { describe, expect, it } from 'vitest';
import {
  holdUnsavedWork,
  subscribeToUnsavedWork,
  unsavedWork,
} from '../../../../src/ui/unsaved/unsaved-work.ts';

function leavingIsAsked(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('unsaved work', () => {
  it('has the browser ask before leaving only while something is held', () => {
    expect(leavingIsAsked()).toBe(false);
    const release = holdUnsavedWork('a comment');
    expect(leavingIsAsked()).toBe(true);
    release();
    expect(leavingIsAsked()).toBe(false);
  });

  it('names everything held, oldest first, and tells its listeners of each change', () => {
    const seen: (readonly string[])[] = [];
    const stop = subscribeToUnsavedWork(() => seen.push(unsavedWork()));
    const releaseFirst = holdUnsavedWork('a preview');
    const releaseSecond = holdUnsavedWork('a comment');
    releaseFirst();
    releaseFirst();
    releaseSecond();
    stop();
    expect(seen).toEqual([['a preview'], ['a preview', 'a comment'], ['a comment'], []]);
  });
});
