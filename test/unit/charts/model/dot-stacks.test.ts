import { describe, expect, it } from 'vitest';
import { dotStacks } from '../../../../src/charts/model/dot-stacks.ts';

describe('dot stacks', () => {
  it('stacks dots that fall in one cell, the first lowest', () => {
    expect(dotStacks([10, 11, 90], 10)).toEqual([
      { across: 15, up: 0 },
      { across: 15, up: 1 },
      { across: 95, up: 0 },
    ]);
  });

  it('keeps the very end in the last cell', () => {
    expect(dotStacks([100], 10)).toEqual([{ across: 95, up: 0 }]);
  });

  it('keeps every dot', () => {
    expect(dotStacks(new Array(150).fill(50), 46)).toHaveLength(150);
  });
});
