/** What is typed for the same month in another tab, or was in one since closed, and saved nowhere: told, taken in or let go. */
import { counted } from '../../domain/figures/house-style.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { usePutTabDraft } from '../../queries/local/local-writes.ts';
import type { DraftRow } from '../../storage/schema.ts';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import local from '../local/local.module.css';
import { entryBegun } from './entry-begun.ts';
import { CORRECTING } from './entry-cells.ts';
import type { EntryPlace } from './entry-start.ts';
import type { BudgetEntryState } from './use-budget-entry.ts';

interface Props {
  readonly state: BudgetEntryState;
  readonly place: EntryPlace;
  readonly today: IsoDate;
}

export function TypedElsewhere({ state, place, today }: Props) {
  const { mutate } = usePutTabDraft();
  const remove = (row: DraftRow): void => mutate({ draft: { ...row, cells: {} }, insteadOf: null });
  return state.otherDrafts.map((row) => {
    const { texts } = entryBegun(row.cells, state.start.base, place, today);
    const news = Object.entries(texts).filter(([cell, text]) => state.textOf(cell) !== text);
    const count = news.filter(([cell]) => cell !== CORRECTING).length;
    if (count === 0) return null;
    const changes = counted(count, 'other change', 'other changes');
    return (
      <section key={row.id} className={local.together} aria-label="Typed in another tab">
        <p role="status">
          {changes} to this month, last typed at {timeInWords(row.changedAt, today)} in another tab or in one
          since closed, {count === 1 ? 'is' : 'are'} saved nowhere yet. What is typed here and what is typed
          there are kept apart.
        </p>
        <p className={grid.ways}>
          <Button
            onClick={() => {
              state.dispatch({ kind: 'paste', texts: news });
              remove(row);
            }}
          >
            Take {count === 1 ? 'it' : 'them'} in here
          </Button>
          <Button onClick={() => remove(row)}>Let go of {count === 1 ? 'it' : 'them'}</Button>
        </p>
      </section>
    );
  });
}

/** "09:12", with its day where that is not today. */
function timeInWords(iso: string, today: IsoDate): string {
  const time = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  return day === today ? clock : `${clock} on ${dateInWords(day)}`;
}
