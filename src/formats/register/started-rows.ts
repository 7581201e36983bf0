/** How long those had waited who started, month by month, from a register of package requests. */
import { dateOfDay } from '../../domain/periods/iso-date.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { PackageRequest } from '../../domain/waits/package-request.ts';
import { waitsOfStarted } from '../../domain/waits/waits-of-started.ts';
import { exactly, rowOf } from './said-of.ts';

/** A month without starts has 0 started and no wait. */
export function startedRows(requests: readonly PackageRequest[], months: readonly PeriodCode[]): ReturnRow[] {
  const waits = new Map(months.map((month): [PeriodCode, number[]] => [month, []]));
  for (const { requested, started } of requests) {
    if (started !== null) waits.get(dateOfDay(started).slice(0, 7))?.push(started - requested);
  }
  return [...waits].flatMap(([month, days]) => rowsOfMonth(month, days));
}

function rowsOfMonth(month: PeriodCode, days: readonly number[]): ReturnRow[] {
  const waits = waitsOfStarted(days);
  const said = (value: number | undefined) =>
    value === undefined
      ? ({ value: null, missing: 'not-applicable', note: 'no package started in the month' } as const)
      : exactly(value);
  return [
    rowOf('home-care-started', month, exactly(days.length)),
    rowOf('home-care-wait-mean', month, said(waits?.mean)),
    rowOf('home-care-wait-median', month, said(waits?.median)),
    rowOf('home-care-wait-90th', month, said(waits?.ninetieth)),
  ];
}
