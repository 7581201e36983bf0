/** A register of package requests: how its rows are read, and what they come to. */
import { TUESDAY } from '../../domain/measures/local/units.ts';
import { dayNumber } from '../../domain/periods/iso-date.ts';
import { isWaiting, type PackageRequest } from '../../domain/waits/package-request.ts';
import { waitingLists } from '../../domain/waits/waiting-list.ts';
import { coveredWeeks } from './covered-periods.ts';
import { localityMeasures, localityRows, withLocalities } from './locality-measures.ts';
import { readPackageRow } from './package-row.ts';
import type { RowReading } from './register-fold.ts';
import type { FactsOfRegister, FiguresOfRegister } from './register-kind.ts';
import { commonNotes, packageNotes } from './register-notes.ts';
import { provisionalIn } from './said-of.ts';
import { startedRows } from './started-rows.ts';
import { weeklyListRows } from './weekly-list-rows.ts';

export const PACKAGE_ROWS: RowReading<PackageRequest> = {
  read: readPackageRow,
  key: (reference) => reference,
  dates: ({ requested, started, closed }) => [requested, started, closed],
};

export function packageFigures(rows: readonly PackageRequest[], facts: FactsOfRegister): FiguresOfRegister {
  const { cells, from, asAt, months, provisional } = facts;
  const weeks = coveredWeeks(dayNumber(from), dayNumber(asAt), TUESDAY);
  const columns = {
    source: cells.has('source'),
    hours: cells.has('hours'),
    locality: cells.has('locality'),
  };
  const { requests, localities } = withLocalities(rows);
  const [first = 0] = weeks;
  const lists = waitingLists(requests, { first, count: weeks.length });
  const weekly = lists.flatMap((list) => [
    ...weeklyListRows(list, columns),
    ...(columns.locality ? localityRows(list, localities) : []),
  ]);
  const waiting = rows.filter((request) => isWaiting(request, dayNumber(asAt))).length;
  return {
    rows: [...weekly, ...provisionalIn(startedRows(requests, months), provisional)],
    newMeasures: columns.locality ? localityMeasures(localities) : [],
    notes: [...commonNotes({ ...facts, weeks }), ...packageNotes({ ...facts, weeks }, waiting)],
  };
}
