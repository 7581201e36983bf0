/** The figures of a register of reablement episodes, month by month. */

import { addDays, type IsoDate, lastDayOfMonth } from '../../domain/periods/iso-date.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import { DAYS_TO_OUTCOME, type Episode, type ReablementProvider } from '../../domain/reablement/episode.ts';
import { type EpisodesOfMonth, episodesByMonth } from '../../domain/reablement/episodes-by-month.ts';
import { peopleInTwelveMonths } from '../../domain/reablement/people-in-twelve-months.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { Said } from '../../domain/series/series.ts';
import { exactly, meanOf, partOf, percentOf, rowOf } from './said-of.ts';

export interface EpisodeColumns {
  readonly provider: boolean;
  readonly hours: boolean;
  readonly atHome: boolean;
  readonly discharged: boolean;
  readonly age: boolean;
}

const PROVIDERS: readonly ReablementProvider[] = ['in-house', 'alternative'];
const NONE_ENDED = 'nobody’s reablement ended in the month';

export function episodeRows(
  episodes: readonly Episode[],
  months: readonly PeriodCode[],
  columns: EpisodeColumns,
  asAt: IsoDate,
): ReturnRow[] {
  const all = episodesByMonth(episodes, months);
  const parts = PROVIDERS.map((provider) =>
    episodesByMonth(
      episodes.filter((episode) => episode.provider === provider),
      months,
    ),
  );
  const rows = all.flatMap((month, i) => [
    ...countRows(month, columns.provider ? parts.map((part) => part[i]) : []),
    ...endedRows(month, columns.hours),
  ]);
  rows.push(...twelveMonthRows(episodes, months, columns.provider));
  if (!columns.atHome) return rows;
  const due = months.filter((month) => addDays(lastDayOfMonth(month), DAYS_TO_OUTCOME) <= asAt);
  return [...rows, ...outcomeRows(episodes, due, columns)];
}

/** Starts and completions, with their parts by provider. */
function countRows(all: EpisodesOfMonth, parts: readonly (EpisodesOfMonth | undefined)[]): ReturnRow[] {
  return (['starts', 'completions'] as const).flatMap((what) => {
    const code = `reablement-${what}`;
    const known = parts.map((part) => part?.[what] ?? 0);
    const unknown = all[what] - known.reduce((sum, count) => sum + count, 0);
    return [
      rowOf(code, all.month, exactly(all[what])),
      ...known.map((count, i) =>
        rowOf(`${code}-${PROVIDERS[i]}`, all.month, partOf(count, unknown, 'provider')),
      ),
    ];
  });
}

function endedRows(of: EpisodesOfMonth, withHours: boolean): ReturnRow[] {
  const { month, completions, days, overSixWeeks } = of;
  const rows = [
    rowOf('reablement-average-days', month, meanOf(days, completions, NONE_ENDED)),
    rowOf('reablement-over-six-weeks', month, percentOf(overSixWeeks, completions, NONE_ENDED)),
  ];
  if (!withHours) return rows;
  const none = completions === 0 ? NONE_ENDED : 'hours before and after are recorded of nobody';
  return [
    ...rows,
    rowOf('reablement-hours-before', month, meanOf(of.hoursBefore, of.withHours, none)),
    rowOf('reablement-hours-after', month, meanOf(of.hoursAfter, of.withHours, none)),
  ];
}

function twelveMonthRows(
  episodes: readonly Episode[],
  months: readonly PeriodCode[],
  byProvider: boolean,
): ReturnRow[] {
  const code = 'reablement-people-12-months';
  return peopleInTwelveMonths(episodes, months).flatMap((of) => [
    rowOf(code, of.month, exactly(of.people)),
    ...(byProvider
      ? [
          rowOf(`${code}-in-house`, of.month, partOf(of.inHouse, of.providerUnknown, 'provider')),
          rowOf(`${code}-alternative`, of.month, partOf(of.alternative, of.providerUnknown, 'provider')),
        ]
      : []),
  ]);
}

function outcomeRows(
  episodes: readonly Episode[],
  months: readonly PeriodCode[],
  columns: EpisodeColumns,
): ReturnRow[] {
  const code = 'reablement-at-home-91-days';
  const rowsOf = (measure: string, some: readonly Episode[]): ReturnRow[] =>
    episodesByMonth(some, months).map((of) => rowOf(measure, of.month, atHomeOf(of)));
  return [
    ...rowsOf(code, episodes),
    ...(columns.provider
      ? PROVIDERS.flatMap((provider) =>
          rowsOf(
            `${code}-${provider}`,
            episodes.filter((episode) => episode.provider === provider),
          ),
        )
      : []),
    ...(columns.discharged && columns.age
      ? rowsOf(
          `${code}-hospital`,
          episodes.filter(({ discharged, age }) => discharged !== null && age !== null && age >= 65),
        )
      : []),
  ];
}

/** Those who died and those not found again stay in the denominator; one outcome not recorded yet leaves the month open. */
function atHomeOf({ outcomes }: EpisodesOfMonth): Said {
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const open = outcomes['not-recorded'];
  if (open > 0)
    return { value: null, missing: 'unavailable', note: `outcome not recorded for ${open} of ${all}` };
  return percentOf(outcomes.yes, all, 'nobody’s reablement began in the month');
}
