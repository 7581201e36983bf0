/** What the preview says about a register beside its figures: what was kept of it, what the figures leave open. */
import { counted, formatNumber, listInWords } from '../../domain/figures/house-style.ts';
import { dateOfDay, daysBetween, type IsoDate } from '../../domain/periods/iso-date.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import { dateInWords, periodInWords } from '../../domain/periods/period-words.ts';
import { DAYS_TO_OUTCOME } from '../../domain/reablement/episode.ts';
import { COLUMN_WORDS } from './register-columns.ts';
import type { RegisterHeader } from './register-opening.ts';
import type { CellReader } from './row-cells.ts';

export interface NoteFacts {
  readonly header: RegisterHeader;
  readonly cells: CellReader;
  readonly kept: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly asAt: IsoDate;
  readonly asAtGiven: boolean;
  readonly weeks: readonly number[];
  readonly months: readonly PeriodCode[];
  readonly provisional: PeriodCode | null;
}

/** A register drawn this long after its last entry may be an old one. */
const LONG_SILENCE = 31;

/** Those of both kinds; the first is the promise about the rows. */
export function commonNotes(facts: NoteFacts): string[] {
  const { header, cells, kept, to, asAt, asAtGiven, provisional } = facts;
  const notes = [
    `${counted(kept, 'row was', 'rows were')} read, worked out and let go: only the figures below are kept, never a row.`,
    asAtGiven
      ? `The register is taken to show things as at ${dateInWords(asAt)}.`
      : `The register is taken to show things as at ${dateInWords(asAt)}, the latest date in it.`,
  ];
  if (asAtGiven && daysBetween(to, asAt) > LONG_SILENCE)
    notes.push(
      `Its latest date is ${dateInWords(to)}, ${formatNumber(daysBetween(to, asAt), 0)} days before that day. Check that it is the newest register.`,
    );
  if (provisional !== null)
    notes.push(
      `${periodInWords(provisional, 'monthly')} is provisional: the register ends a few days before the month does.`,
    );
  for (const [column, { cells: count, line }] of cells.unread)
    notes.push(
      `${counted(count, 'entry', 'entries')} in the column ‘${COLUMN_WORDS[column]}’ could not be understood, first on line ${formatNumber(line, 0)}, and ${count === 1 ? 'is' : 'are'} taken as not recorded.`,
    );
  const others = header.others.map((field) => header.fields[field] ?? '').filter((name) => name !== '');
  if (others.length > 0)
    notes.push(
      `${others.length === 1 ? 'The column' : 'The columns'} ${listInWords(others.map((name) => `‘${name}’`))} ${others.length === 1 ? 'is' : 'are'} not used.`,
    );
  return notes;
}

export function packageNotes({ from, weeks, months }: NoteFacts, waiting: number): string[] {
  const notes = [
    `Whoever had not started by then and was not withdrawn is taken to wait still: ${counted(waiting, 'person', 'people')}.`,
  ];
  const [firstWeek] = weeks;
  if (firstWeek === undefined)
    notes.push('The register covers no whole week from Wednesday to Tuesday, so there is no weekly list.');
  else
    notes.push(
      `Lists are given for each Tuesday from ${dateInWords(dateOfDay(firstWeek))}. The first of them may be too low if the register leaves out requests made before ${dateInWords(from)}.`,
    );
  if (months.length === 0) notes.push('The register covers no whole month, so there are no monthly waits.');
  return notes;
}

export interface EpisodeFacts {
  /** The sum of starts of the last twelve months less the different people in them; null when there are not twelve. */
  readonly again: number | null;
  /** Months covered for which 91 days have not passed. */
  readonly notDue: readonly PeriodCode[];
  /** Months due in which an outcome is not recorded. */
  readonly open: readonly PeriodCode[];
  readonly hasOutcomes: boolean;
  readonly hasDischarges: boolean;
}

export function episodeNotes({ months, from }: NoteFacts, episodes: EpisodeFacts): string[] {
  const notes: string[] = [];
  if (months.length === 0) return ['The register covers no whole month, so there are no monthly figures.'];
  notes.push(
    `Every episode with an end date counts as completed in that month. Completions of the first months may be too low if the register leaves out episodes begun before ${dateInWords(from)}.`,
  );
  if (episodes.again === null)
    notes.push('The register covers fewer than 12 months, so there is no figure for 12 months.');
  else
    notes.push(
      `In figures for 12 months each reference counts once, with the provider of its latest start.${episodes.again > 0 ? ` In the latest 12 months that is ${formatNumber(episodes.again, 0)} fewer than the sum of the starts.` : ''}`,
    );
  if (!episodes.hasOutcomes) return notes;
  notes.push(
    `Outcomes at ${DAYS_TO_OUTCOME} days are by month of ${episodes.hasDischarges ? 'discharge, or of start for those not from hospital' : 'start, because the register has no date of discharge'}. Those who died and those not found again count as not at home.`,
  );
  if (episodes.notDue.length > 0)
    notes.push(
      `${monthsInWords(episodes.notDue)}: no outcome yet, because ${DAYS_TO_OUTCOME} days have not passed since the end of the month.`,
    );
  if (episodes.open.length > 0)
    notes.push(`${monthsInWords(episodes.open)}: no outcome, because not all are recorded.`);
  return notes;
}

/** "October, November" would be long for years: the first and the last with their number. */
function monthsInWords(months: readonly PeriodCode[]): string {
  const words = months.map((month) => periodInWords(month, 'monthly'));
  if (words.length <= 4) return listInWords(words);
  return `${words.length} months from ${words[0]} to ${words.at(-1)}`;
}
