/**
 * Works out what some fields of a row mean once for each different content, and gives the answer as a number from then on:
 * zero or more is an index of the caller's, below zero is the reason to leave the row out.
 */
import type { ScannedRecord } from '../csv/scanned-record.ts';
import { createSpanInterner, stretchesOf } from '../csv/span-interner.ts';
import { SKIP_REASON_IDS, type SkipReasonId } from './skip-reasons.ts';

/** More different contents than this are not kept in mind; their rows are still read, one by one. */
const MOST_IN_MIND = 20_000;

export type RowKey = (record: ScannedRecord) => number;

export function createRowKey(fields: readonly number[], meaning: (record: ScannedRecord) => number): RowKey {
  const interner = createSpanInterner(stretchesOf(fields), MOST_IN_MIND);
  const meanings: number[] = [];
  return (record) => {
    const id = interner.numberOf(record);
    if (id < 0) return meaning(record);
    if (id < meanings.length) return meanings[id] as number;
    const found = meaning(record);
    meanings.push(found);
    return found;
  };
}

export function leaveOut(reason: SkipReasonId): number {
  return -1 - SKIP_REASON_IDS.indexOf(reason);
}

/** Inverse of `leaveOut`. */
export function reasonToLeaveOut(key: number): SkipReasonId {
  return SKIP_REASON_IDS[-1 - key] ?? 'ragged';
}
