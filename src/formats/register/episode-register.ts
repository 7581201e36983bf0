/** A register of reablement episodes: how its rows are read, and what they come to. */

import type { PeriodCode } from '../../domain/periods/period.ts';
import type { Episode } from '../../domain/reablement/episode.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import { readEpisodeRow } from './episode-row.ts';
import { type EpisodeColumns, episodeRows } from './episode-rows.ts';
import type { RowReading } from './register-fold.ts';
import type { FactsOfRegister, FiguresOfRegister } from './register-kind.ts';
import { commonNotes, episodeNotes } from './register-notes.ts';
import { provisionalIn } from './said-of.ts';

/** References become numbers as they come: one reference may have several episodes, each with another start. */
export function episodeRowReading(): RowReading<Episode> {
  const people = new Map<string, number>();
  const numberOf = (reference: string): number => {
    const number = people.get(reference) ?? people.size;
    people.set(reference, number);
    return number;
  };
  return {
    read: (record, cells, reference) => readEpisodeRow(record, cells, numberOf(reference)),
    key: (reference, { started }) => `${reference}\n${started}`,
    dates: ({ started, ended, discharged }) => [started, ended, discharged],
  };
}

export function episodeFigures(rows: readonly Episode[], facts: FactsOfRegister): FiguresOfRegister {
  const { cells, months, provisional, asAt } = facts;
  const columns: EpisodeColumns = {
    provider: cells.has('provider'),
    hours: cells.has('hoursBefore') && cells.has('hoursAfter'),
    atHome: cells.has('atHome'),
    discharged: cells.has('discharged'),
    age: cells.has('age'),
  };
  const figures = episodeRows(rows, months, columns, asAt);
  const outcomes = figures.filter(({ measure }) => measure === 'reablement-at-home-91-days');
  const due = new Set(outcomes.map(({ period }) => period));
  const own = episodeNotes(
    { ...facts, weeks: [] },
    {
      again: peopleAgain(figures, months),
      notDue: months.filter((month) => !due.has(month)),
      open: outcomes.filter(({ said }) => said.missing === 'unavailable').map(({ period }) => period),
      hasOutcomes: columns.atHome,
      hasDischarges: columns.discharged,
    },
  );
  return {
    rows: provisionalIn(figures, provisional),
    newMeasures: [],
    notes: [...commonNotes({ ...facts, weeks: [] }), ...own],
  };
}

/** By how much the starts of the latest twelve months exceed the people in them. */
function peopleAgain(figures: readonly ReturnRow[], months: readonly PeriodCode[]): number | null {
  const numberOf = (code: string, month: PeriodCode): number | null =>
    figures.find(({ measure, period }) => measure === code && period === month)?.said.value ?? null;
  const people = numberOf('reablement-people-12-months', months.at(-1) ?? '');
  if (people === null) return null;
  const starts = months.slice(-12).map((month) => numberOf('reablement-starts', month) ?? 0);
  return starts.reduce((sum, count) => sum + count, 0) - people;
}
