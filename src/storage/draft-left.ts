/**
 * What was typed in the last moment before a page goes. A write of the store does not outlive its page, so the draft is left
 * in the browser's small storage, which is written at once, and taken into the store when the drafts of its form are next
 * read. Nothing stays there longer. Where a browser refuses it, the last moment is lost and nothing else.
 */
import type { DraftRow } from './schema.ts';

const PREFIX = 'draft-left/';

export function leaveDraft(draft: DraftRow): void {
  try {
    localStorage.setItem(`${PREFIX}${draft.id}`, JSON.stringify(draft));
  } catch {
    // Refused or full.
  }
}

/** Those of a form, by the beginning of their ids. */
export function draftsLeft(form: string): DraftRow[] {
  try {
    return keysLeft(form).flatMap((key): DraftRow[] => {
      const text = localStorage.getItem(key);
      return text === null ? [] : [JSON.parse(text)];
    });
  } catch {
    return [];
  }
}

/** The one of this id, or all whose ids begin so; all there are for an empty text. */
export function forgetDraftsLeft(form: string): void {
  try {
    for (const key of keysLeft(form)) localStorage.removeItem(key);
  } catch {
    // Refused: then there are none.
  }
}

function keysLeft(form: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${form}`));
}
