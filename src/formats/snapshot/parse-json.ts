/**
 * Bytes to a JSON value, or where the file stops being one. UTF-8 only, with or without a byte order mark.
 */
import { failed, ok, type Result } from '../../lib/result.ts';
import { jsonFaultAt } from './json-fault.ts';
import type { SnapshotProblem } from './snapshot-problem.ts';

export function parseJson(bytes: Uint8Array): Result<unknown, SnapshotProblem> {
  const text = decoded(bytes);
  if (text === null) return failed({ kind: 'not-text' });
  if (text.trim() === '') return failed({ kind: 'empty' });
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    // Some browsers stop at a depth of their own.
    return failed(error instanceof SyntaxError ? placeOf(text) : { kind: 'too-deep' });
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function placeOf(text: string): SnapshotProblem {
  const at = jsonFaultAt(text);
  const lines = text.slice(0, at).split('\n');
  const character = (lines.at(-1) ?? '').length + 1;
  return { kind: 'not-json', line: lines.length, character, cutShort: at === text.length };
}
