import { describe, expect, it } from 'vitest';
import {
  areLedgerMappings,
  type LedgerMapping,
  MOST_MAPPINGS,
} from '../../../../src/domain/budget/ledger-mapping.ts';
import { mappedTwice, mappingLacks } from '../../../../src/domain/budget/mapping-lacks.ts';
import { rememberMapping } from '../../../../src/domain/budget/remember-mapping.ts';

const mapping = (n: number, more: Partial<LedgerMapping> = {}): LedgerMapping => ({
  fingerprint: n.toString(16).padStart(32, '0'),
  columns: { line: 0, forecast: 2, current: 5 },
  fixed: { year: '2024-25', basis: 'gross', kind: 'expenditure' },
  ...more,
});

describe('a remembered mapping', () => {
  it('keeps neither month nor day, and takes the place of the one for the same header', () => {
    const fixed = { year: '2024-25', month: 7, basis: 'gross', asAt: '2024-10-31' } as const;
    const list = rememberMapping([mapping(1), mapping(2)], mapping(2, { fixed, unit: 'thousands' }));
    expect(list).toEqual([
      mapping(2, { fixed: { year: '2024-25', basis: 'gross' }, unit: 'thousands' }),
      mapping(1),
    ]);
    expect(areLedgerMappings(list)).toBe(true);
  });

  it('is one of a bounded list, of which the one not used for longest goes first', () => {
    const full = Array.from({ length: MOST_MAPPINGS }, (_, i) => mapping(i));
    const list = rememberMapping(full, mapping(99));
    expect(list).toHaveLength(MOST_MAPPINGS);
    expect(list[0]).toEqual(mapping(99));
    expect(list).not.toContainEqual(mapping(MOST_MAPPINGS - 1));
    expect(areLedgerMappings([...full, mapping(99)])).toBe(false);
  });

  it.each([
    ['a word somebody wrote', [{ ...mapping(1), note: 'Jane' }]],
    ['a column nobody knows', [mapping(1, { columns: { officer: 1 } as never })]],
    ['a name in place of a column', [mapping(1, { columns: { line: 'Jane' as never } })]],
    ['a name in place of an answer', [mapping(1, { fixed: { kind: 'Jane' as never } })]],
    ['a month', [mapping(1, { fixed: { month: 7 } })]],
    ['a figure', [mapping(1, { fixed: { forecast: 5 } as never })]],
    ['a fingerprint that is none', [{ ...mapping(1), fingerprint: 'Forecast,Line' }]],
    ['the same header twice', [mapping(1), mapping(1)]],
    ['no list', mapping(1)],
  ])('holds no more than places and choices: not %s', (_, value) => {
    expect(areLedgerMappings(value)).toBe(false);
  });
});

describe('what a mapping lacks', () => {
  it('is said in the order it is asked', () => {
    expect(mappingLacks({ columns: {}, fixed: {} })).toEqual([
      'line',
      'current',
      'forecast',
      'year',
      'month',
      'basis',
      'kind',
    ]);
    expect(mappingLacks(mapping(1, { columns: { line: 0, forecast: 1, approved: 2, month: 3 } }))).toEqual(
      [],
    );
  });

  it('has columns of one meaning each', () => {
    expect(mappedTwice(mapping(1))).toEqual([]);
    expect(mappedTwice({ columns: { line: 0, name: 0, forecast: 1 } })).toEqual([0]);
  });
});
