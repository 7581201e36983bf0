/** Drafts of a form that several tabs may have open: each tab writes its own, so that none takes away what another typed. */
import type { DraftRow } from './schema.ts';

/** `form` as the draft of a form of one tab is named; `tab` has a name no other tab has. */
export function tabDraftId(form: string, tab: string): string {
  return `${form}~${tab}`;
}

/** True where nothing was written since. */
export function isSameDraft(a: DraftRow, b: DraftRow): boolean {
  return a.id === b.id && a.changedAt === b.changedAt && JSON.stringify(a.cells) === JSON.stringify(b.cells);
}
