/**
 * Looks through a parsed file before anything else touches it: no name that reaches into a program's own objects, no
 * nesting deeper than records have, no number beyond those JSON can be written with again.
 */
import type { SnapshotProblem } from './snapshot-problem.ts';

/** content, releases, one release, ledger, skipped, one reason, examples, one example: 8, and room to grow. */
const DEEPEST = 20;

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Null when the value is safe to go through. */
export function guardJson(value: unknown): SnapshotProblem | null {
  return guard(value, []);
}

function guard(value: unknown, path: (string | number)[]): SnapshotProblem | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : notFinite(path);
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= DEEPEST) return { kind: 'too-deep' };
  return Array.isArray(value) ? guardList(value, path) : guardFields(value, path);
}

function guardList(list: readonly unknown[], path: (string | number)[]): SnapshotProblem | null {
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (item === null || typeof item === 'string' || (typeof item === 'number' && Number.isFinite(item)))
      continue;
    const problem = guard(item, [...path, i + 1]);
    if (problem) return problem;
  }
  return null;
}

function guardFields(fields: object, path: (string | number)[]): SnapshotProblem | null {
  for (const [key, value] of Object.entries(fields)) {
    if (UNSAFE.has(key)) return { kind: 'unsafe', key, where: placeInWords(path) };
    const problem = guard(value, [...path, key]);
    if (problem) return problem;
  }
  return null;
}

function notFinite(path: readonly (string | number)[]): SnapshotProblem {
  return { kind: 'invalid', issues: [`${placeInWords(path)}: is larger than a number can be`], more: false };
}

/** `content, releases, item 2, year`; names of a strange file are cut short. */
export function placeInWords(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'the file';
  return path.map((key) => (typeof key === 'number' ? `item ${key}` : key.slice(0, 40))).join(', ');
}
