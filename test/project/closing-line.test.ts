import { describe, expect, it } from 'vitest';
import { closingLines } from '../../.ci/closing-line.mjs';

describe('the closing line of npm test', () => {
  it('adds up every part of the run', () => {
    const parts = [
      { passed: 7, failed: 0 },
      { passed: 100, failed: 0, leftOut: 0 },
      { passed: 20, failed: 0, leftOut: 0 },
    ];
    expect(closingLines(parts, true)).toEqual({ lines: ['127 passed, 0 failed'], good: true });
  });

  it('is bad where any part failed', () => {
    const { lines, good } = closingLines(
      [
        { passed: 7, failed: 0 },
        { passed: 99, failed: 1 },
      ],
      true,
    );
    expect(lines.at(-1)).toBe('106 passed, 1 failed');
    expect(good).toBe(false);
  });

  it('says how many tests were left out for want of the published files, and what to do', () => {
    const { lines, good } = closingLines([{ passed: 9, failed: 0, leftOut: 4 }], false);
    expect(lines).toEqual([
      '4 tests were left out: they read published files. Put their folder into ASC_DATA_DIR.',
      '9 passed, 0 failed, 4 skipped',
    ]);
    expect(good).toBe(true);
  });

  it('is bad where tests were left out although the files are there', () => {
    expect(closingLines([{ passed: 9, failed: 0, leftOut: 4 }], true).good).toBe(false);
  });
});
