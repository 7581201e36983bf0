import { describe, expect, it } from 'vitest';
import { contradictsUnit } from '../../../../src/formats/returns/written-unit.ts';

const DAYS = { kind: 'number', one: 'day', many: 'days' } as const;
const PEOPLE = { kind: 'number', one: 'person', many: 'people' } as const;

describe('a written unit against the measure’s own', () => {
  it.each([
    ['weeks', DAYS, true],
    ['Hours', DAYS, true],
    ['day', DAYS, false],
    ['', DAYS, false],
    ['£', DAYS, true],
    ['packages', PEOPLE, false],
    ['%', PEOPLE, true],
    ['days', { kind: 'percent' } as const, true],
    ['people', { kind: 'percent' } as const, false],
    ['percent', { kind: 'percent' } as const, false],
  ])('%s', (written, unit, contradicts) => {
    expect(contradictsUnit(written, unit)).toBe(contradicts);
  });
});
