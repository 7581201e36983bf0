/** The weekly lists of a register of package requests as figures: waiting, source, bands, hours, longest. */
import { dateOfDay } from '../../domain/periods/iso-date.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import { WAIT_BANDS } from '../../domain/waits/wait-bands.ts';
import type { WaitingList } from '../../domain/waits/waiting-list.ts';
import { exactly, hoursOf, partOf, rowOf } from './said-of.ts';

export interface PackageColumns {
  readonly source: boolean;
  readonly hours: boolean;
  readonly locality: boolean;
}

const TOTAL = 'home-care-waiting';

/** A list of eleven people, one of them without a source, gives `home-care-waiting` 11 and each source as a range. */
export function weeklyListRows(list: WaitingList, columns: PackageColumns): ReturnRow[] {
  const period = dateOfDay(list.day);
  const rows = [rowOf(TOTAL, period, exactly(list.people))];
  if (columns.source) {
    rows.push(rowOf(`${TOTAL}-community`, period, partOf(list.community, list.sourceUnknown, 'source')));
    rows.push(rowOf(`${TOTAL}-hospital`, period, partOf(list.hospital, list.sourceUnknown, 'source')));
  }
  for (const [i, { code }] of WAIT_BANDS.entries())
    rows.push(rowOf(`${TOTAL}-${code}`, period, exactly(list.bands[i] ?? 0)));
  if (columns.hours)
    rows.push(rowOf('home-care-hours-waiting', period, hoursOf(list.hours, list.people, list.hoursUnknown)));
  const longest = list.longest;
  rows.push(
    rowOf(
      'home-care-longest-wait',
      period,
      longest === null
        ? { value: null, missing: 'not-applicable', note: 'nobody was waiting' }
        : exactly(longest),
    ),
  );
  return rows;
}
