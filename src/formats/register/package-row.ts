/** Reads a row of a register of package requests. */
import type { PackageRequest, RequestSource } from '../../domain/waits/package-request.ts';
import type { ScannedRecord } from '../csv/scanned-record.ts';
import type { RegisterSkipId } from './register-skips.ts';
import { type CellReader, meaningsOf } from './row-cells.ts';

const NOT_RECORDED = 'unknown|notknown|notrecorded|nk|na|none|other';

const SOURCES = meaningsOf<RequestSource>(
  {
    community: 'community|comm|c|home|athome|incommunity|fromcommunity|communityteam',
    hospital: 'hospital|hosp|h|hospitaldischarge|discharge|inhospital|fromhospital|acute|ward',
  },
  NOT_RECORDED,
);

export interface RowLeftOut {
  readonly reason: RegisterSkipId;
  readonly text: string;
}

/** Example: requested 02/12/2024, started 05/12/2024, hospital, 10.5 hours is a wait of three days from hospital. */
export function readPackageRow(record: ScannedRecord, cells: CellReader): PackageRequest | RowLeftOut {
  const requested = cells.date(record, 'requested');
  const started = cells.date(record, 'started');
  const closed = cells.date(record, 'closed');
  if (requested === null) return { reason: 'no-date', text: 'no date of request' };
  if (typeof requested === 'object') return requested;
  if (started !== null && typeof started === 'object') return started;
  if (closed !== null && typeof closed === 'object') return closed;
  const fault = faultOf(requested, started, closed);
  if (fault) return fault;
  return {
    requested,
    started,
    closed,
    source: cells.answer(record, 'source', SOURCES),
    locality: cells.text(record, 'locality').replace(/\s+/g, ' ') || null,
    hours: cells.hours(record, 'hours'),
  };
}

function faultOf(requested: number, started: number | null, closed: number | null): RowLeftOut | null {
  const days = (from: number, to: number): string =>
    `${from - to} ${from - to === 1 ? 'day' : 'days'} before`;
  if (started !== null && started < requested)
    return { reason: 'start-before-request', text: days(requested, started) };
  if (closed !== null && closed < requested)
    return { reason: 'closed-before-request', text: days(requested, closed) };
  if (started !== null && closed !== null && closed < started)
    return { reason: 'closed-before-start', text: days(started, closed) };
  return null;
}
