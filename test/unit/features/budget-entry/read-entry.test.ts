import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetMonth, LineForecast } from '../../../../src/domain/budget/budget-year.ts';
import { AMOUNT_COLUMNS, amountCell } from '../../../../src/features/budget-entry/entry-cells.ts';
import {
  type EntryBase,
  type EntryStart,
  entryStart,
} from '../../../../src/features/budget-entry/entry-start.ts';
import { amountText } from '../../../../src/features/budget-entry/read-amount.ts';
import { changedCells, readEntry } from '../../../../src/features/budget-entry/read-entry.ts';
import { rebasedTexts } from '../../../../src/features/budget-entry/rebased.ts';
import { recordsToKeep } from '../../../../src/features/budget-entry/records-to-keep.ts';
import { runs } from '../../../runs.ts';
import { drawnLines, k, month } from '../../domain/budget/drawn-budget.ts';

const PLACE = { area: 'E08000014', year: '2024-25', month: 7, basis: 'gross' } as const;
const TODAY = '2024-11-20';
const LINES = {
  id: 'E08000014/2024-25',
  area: 'E08000014',
  year: '2024-25',
  lines: drawnLines('OP\nOP > HC\nOP > RES\nINC income'),
} as const;

function startOf(held: BudgetMonth | null, lines: EntryBase['lines'] = LINES): EntryStart {
  return entryStart({ month: held, lines }, PLACE, false, TODAY);
}

const amount = fc.option(fc.integer({ min: -1e11, max: 1e11 }), { nil: null });
const rows = fc.array(
  fc.record({
    line: fc.constantFrom('OP', 'HC', 'RES', 'INC', 'GONE'),
    approved: amount,
    virements: amount,
    actualToDate: amount,
    profiledToDate: amount,
    forecast: amount,
  }),
  { maxLength: 8 },
);

describe('readEntry', () => {
  it('gives the very month back while nothing is typed, also a damaged one', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const held = month(7, lines, { status: 'draft', asAt: '2024-10-31' });
        const read = readEntry(startOf(held), {});
        expect(read.month).toEqual(held);
        expect(read.lines).toBe(LINES);
        expect(read.faults).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('changes the amount typed and no other', () => {
    const line = fc.constantFrom('OP', 'HC', 'RES', 'INC');
    fc.assert(
      fc.property(
        rows,
        line,
        fc.constantFrom(...AMOUNT_COLUMNS),
        fc.integer(),
        (lines, code, column, pence) => {
          const start = startOf(month(7, lines, { status: 'draft' }));
          const changed = changedCells({ [amountCell(code, column)]: amountText(pence) }, start);
          const read = readEntry(start, changed).month.lines;
          const first = (all: readonly LineForecast[]) => all.find((row) => row.line === code);
          expect(first(read)?.[column]).toBe(pence);
          const others = (all: readonly LineForecast[]) => all.filter((row) => row !== first(all));
          expect(others(read)).toEqual(others(lines));
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('leaves a line nobody said anything of out, and drops one whose amounts were all taken away', () => {
    const start = startOf(month(7, 'HC 10 0 5 11', { status: 'draft' }));
    const blanked = Object.fromEntries(AMOUNT_COLUMNS.map((column) => [amountCell('HC', column), '']));
    expect(readEntry(start, changedCells(blanked, start)).month.lines).toEqual([]);
  });

  it('calls a line illustrative no longer once an amount of it was typed over', () => {
    const [row] = month(7, 'HC 10 0 5 11').lines;
    const start = startOf(month(7, row ? [{ ...row, illustrative: true }] : [], { status: 'draft' }));
    const commented = readEntry(start, { [amountCell('HC', 'commentary')]: 'Words' });
    expect(commented.month.lines[0]?.illustrative).toBe(true);
    const typed = readEntry(start, { [amountCell('HC', 'forecast')]: '12,000' });
    expect(typed.month.lines[0]).toEqual({ ...row, forecast: k(12) });
  });

  it('makes what was typed over the example the reader’s own, and its lines with it', () => {
    const held = { ...month(7, 'HC 10 0 5 11', { status: 'draft' }), example: true } as const;
    const start = startOf(held, { ...LINES, example: true });
    const entry = recordsToKeep(start, readEntry(start, {}), null, TODAY);
    expect(entry.month.example).toBeUndefined();
    expect(entry.lines.example).toBeUndefined();
    expect(entry.expected).toEqual({ lines: { ...LINES, example: true }, month: held });
  });
});

describe('rebasedTexts', () => {
  it('keeps lines that came in meanwhile beside those typed, and lists as they were typed', () => {
    const held = month(7, 'HC 10 0 5 11', {
      status: 'draft',
      bridge: [
        { cause: 'Fees', amount: k(1) },
        { cause: 'Demand', amount: k(2) },
      ],
    });
    const start = startOf(held);
    const changed = { 'service-lines/HC/name': 'Care at home', 'bridge/1/amount': '3,000' };
    const added = { code: 'DAY', name: 'Day services', parent: null, kind: 'expenditure' } as const;
    const now = {
      month: { ...held, bridge: [{ cause: 'Something else', amount: k(9) }] },
      lines: { ...LINES, lines: [...LINES.lines, added] },
    };
    const again = entryStart(now, PLACE, false, TODAY);
    const read = readEntry(again, changedCells(rebasedTexts(start, changed, now), again));
    expect(read.lines.lines.map(({ name }) => name)).toEqual([
      'OP',
      'Care at home',
      'RES',
      'INC',
      'Day services',
    ]);
    expect(read.month.bridge).toEqual([
      { cause: 'Fees', amount: k(1) },
      { cause: 'Demand', amount: k(3) },
    ]);
  });
});
