import { describe, expect, it } from 'vitest';
import { problemOf, StoreFailure, type StoreProblem } from '../../../src/storage/store-problem.ts';
import { storeProblemSentence } from '../../../src/storage/store-problem-sentence.ts';

const PROBLEMS: readonly StoreProblem[] = [
  { kind: 'newer-data' },
  { kind: 'blocked' },
  { kind: 'unavailable' },
  { kind: 'full-disk' },
  { kind: 'closed' },
  { kind: 'changed-elsewhere' },
  { kind: 'damaged', detail: 'UnknownError: internal error' },
  { kind: 'unknown', detail: 'Error: odd' },
];

describe('what went wrong in the store', () => {
  it('finds a full disk behind an AbortError', () => {
    const inner = new DOMException('Full.', 'QuotaExceededError');
    expect(problemOf({ name: 'AbortError', message: 'aborted', inner })).toEqual({ kind: 'full-disk' });
  });

  it('finds the first cause of a bulk error', () => {
    const failures = [new DOMException('Key already exists.', 'ConstraintError')];
    expect(problemOf({ name: 'BulkError', message: 'releases.bulkAdd(): 1 of 1', failures })).toEqual({
      kind: 'changed-elsewhere',
    });
  });

  it('hands on the problem of a StoreFailure', () => {
    expect(problemOf(new StoreFailure({ kind: 'closed' }))).toEqual({ kind: 'closed' });
  });

  it('says damaged with what the browser said', () => {
    expect(problemOf(new DOMException('Internal error.', 'UnknownError'))).toEqual({
      kind: 'damaged',
      detail: 'UnknownError: Internal error.',
    });
  });

  it.each([[new RangeError('odd')], ['a text'], [undefined], [null]])('has an answer for %s', (thrown) => {
    expect(problemOf(thrown).kind).toBe('unknown');
  });

  it('ends even when causes run in a circle', () => {
    const circle: { name: string; message: string; inner?: unknown } = { name: 'AbortError', message: '' };
    circle.inner = circle;
    expect(problemOf(circle).kind).toBe('unknown');
  });
});

describe('the sentence of a store problem', () => {
  it.each(PROBLEMS)('says of $kind what was not changed and what to do', (problem) => {
    const sentence = storeProblemSentence(problem);
    expect(sentence).toMatch(/(Nothing|nothing) was (changed|kept)/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).toMatch(/Reload|Close|Open|Free|Look/);
  });
});
