/** One mutation for each change of local figures but the figures themselves, which come in through the files worker. */
import { putDraft, putTabDraft } from '../../storage/drafts.ts';
import {
  putDecisions,
  putEvent,
  putLocalMeasure,
  removeEvent,
  removeLocalMeasure,
} from '../../storage/local-edits.ts';
import { useWrite } from '../use-write.ts';

/** Sets what the reader decided about a series' chart; answers what was decided before. */
export const usePutDecisions = () => useWrite(putDecisions);

/** Answers the measure as it was; null when it is new. */
export const usePutLocalMeasure = () => useWrite(putLocalMeasure);

export const useRemoveLocalMeasure = () => useWrite(removeLocalMeasure);

export const usePutEvent = () => useWrite(putEvent);

/** Answers the event for undo. */
export const useRemoveEvent = () => useWrite(removeEvent);

/** Keeps what was typed and not saved yet. */
export const usePutDraft = () => useWrite(putDraft);

/** As `usePutDraft`, of a form that several tabs may have open. */
export const usePutTabDraft = () => useWrite(putTabDraft);
