/**
 * Keeps what is typed through a reload, in a draft of this tab's own: what another tab types or saves never takes it away.
 * Written a moment after the last key, and at once when the page is left; written again when another tab removed it.
 */
import { useEffect, useRef, useState } from 'react';
import { usePutTabDraft } from '../../queries/local/local-writes.ts';
import { forgetDraftsLeft, leaveDraft } from '../../storage/draft-left.ts';
import type { DraftRow } from '../../storage/schema.ts';
import { isSameDraft, tabDraftId } from '../../storage/tab-draft.ts';
import { rememberedInTab, rememberInTab } from '../../storage/tab-memory.ts';

/** none: there is nothing to keep. */
export type DraftState = 'none' | 'writing' | 'kept' | 'failed';

const PAUSE_MS = 250;

/** What a form begins with: what this tab typed last, else what was typed last in any. What is held already says nothing new. */
export function draftToTake(
  form: string,
  drafts: readonly DraftRow[],
  saysSomething: (draft: DraftRow) => boolean = () => true,
): DraftRow | null {
  const own = rememberedInTab(form);
  const ownFirst = drafts.toSorted((a, b) => Number(b.id === own) - Number(a.id === own));
  return ownFirst.find(saysSomething) ?? ownFirst[0] ?? null;
}

export interface TabDraftGiven {
  /** The name of the form its drafts go by. */
  readonly form: string;
  /** Every draft of the form as stored now, the newest first. */
  readonly drafts: readonly DraftRow[];
  /** The one this form began with. */
  readonly taken: DraftRow | null;
  /** What it began with was typed on or saved in another tab, and nothing was typed here: begin anew. */
  readonly onOvertaken: () => void;
}

interface TabDraftState {
  readonly state: DraftState;
  /** What is typed in other tabs, or was in tabs since closed, and saved nowhere. */
  readonly others: readonly DraftRow[];
  /** What is typed now was saved: its draft goes for good, also where the form is left before it is seen to be held. */
  readonly end: () => void;
}

export function useTabDraft(
  { form, drafts, taken, onOvertaken }: TabDraftGiven,
  cells: Readonly<Record<string, string>>,
): TabDraftState {
  const [id] = useState(() => tabDraftId(form, newTabName()));
  const { mutate, isError, isPending } = usePutTabDraft();
  const text = JSON.stringify(cells);
  const kept = useRef(JSON.stringify(taken?.cells ?? {}));
  const written = useRef(false);
  const wasStored = useRef(false);
  const write = useRef((): void => {});
  /** Written, and not known to be in the store yet. */
  const underWay = useRef<DraftRow | null>(null);
  /** What was saved: it is not written again, though the form still shows it. */
  const ended = useRef<string | null>(null);
  useEffect(() => {
    write.current = () => {
      if (kept.current === text) return;
      kept.current = text;
      ended.current = null;
      const insteadOf = written.current ? null : taken;
      written.current = true;
      rememberInTab(form, id);
      const draft = { id, cells: JSON.parse(text), changedAt: new Date().toISOString() };
      underWay.current = draft;
      forgetDraftsLeft(id);
      const onSuccess = (): void => {
        if (underWay.current === draft) underWay.current = null;
      };
      mutate({ draft, insteadOf }, { onSuccess });
    };
    // What was saved or discarded is nobody’s to take up: its draft goes at once.
    const timer = setTimeout(write.current, text === '{}' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [id, form, text, taken, mutate]);
  useFlush(write, underWay);
  const overtaken = useRef(onOvertaken);
  useEffect(() => {
    overtaken.current = onOvertaken;
  });
  useEffect(() => {
    const isThere = (row: DraftRow): boolean => drafts.some((other) => isSameDraft(other, row));
    if (!written.current && taken !== null && kept.current === text && !isThere(taken)) overtaken.current();
    const isStored = drafts.some((row) => row.id === id);
    const isToKeep = kept.current !== '{}' && kept.current !== ended.current;
    if (wasStored.current && !isStored && isToKeep) {
      kept.current = '';
      write.current();
    }
    wasStored.current = isStored;
  }, [drafts, id, taken, text]);
  const others = drafts.filter((row) => row.id !== id && !(taken && isSameDraft(row, taken)));
  function end(): void {
    const insteadOf = written.current ? null : taken;
    written.current = true;
    kept.current = text;
    ended.current = text;
    underWay.current = null;
    forgetDraftsLeft(id);
    mutate({ draft: { id, cells: {}, changedAt: new Date().toISOString() }, insteadOf });
  }
  return { state: stateOf(isError, isPending || kept.current !== text, text), others, end };
}

function stateOf(isError: boolean, isWriting: boolean, text: string): DraftState {
  if (isError) return 'failed';
  if (text === '{}') return 'none';
  return isWriting ? 'writing' : 'kept';
}

/** Whichever comes first when a page is left, closed or put away. What is still under way when it goes is left behind. */
function useFlush(
  write: { readonly current: () => void },
  underWay: { readonly current: DraftRow | null },
): void {
  useEffect(() => {
    const flush = (): void => write.current();
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const leave = (): void => {
      flush();
      if (underWay.current) leaveDraft(underWay.current);
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [write, underWay]);
}

/** No two tabs have the same: also one that was duplicated gets a name of its own. */
function newTabName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36)).join('');
}
