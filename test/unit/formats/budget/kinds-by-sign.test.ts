import { describe, expect, it } from 'vitest';
import type { LedgerMapping } from '../../../../src/domain/budget/ledger-mapping.ts';
import { rememberMapping } from '../../../../src/domain/budget/remember-mapping.ts';
import { suggestMapping } from '../../../../src/formats/budget/column-mapping.ts';
import { openExtractCsv } from '../../../../src/formats/budget/open-extract.ts';
import { readWithMapping } from '../../../../src/formats/budget/read-with-mapping.ts';
import { fileOf } from '../official/drawn-file.ts';
import { text } from './drawn-budget.ts';

const FIELDS = ['Cost Centre', 'Description', 'Period', 'Revised Budget', 'Forecast Outturn'];

/** A row: code, period, current budget, forecast. */
async function read(
  rows: readonly (readonly [string, number, string, string])[],
  held: Readonly<Record<string, 'income' | 'expenditure'>> = {},
) {
  const lines = rows.map(([code, period, budget, forecast]) =>
    [code, code, period, budget, forecast].join(','),
  );
  const extract = await openExtractCsv(fileOf('ledger.csv', text(FIELDS.join(','), ...lines)));
  if (!extract.ok) throw new Error(extract.error.sentence);
  const mapping: LedgerMapping = {
    ...suggestMapping(FIELDS),
    fixed: { year: '2024-25', basis: 'gross', kind: 'below-zero' },
  };
  const linesHeld = Object.entries(held).map(([code, kind]) => ({ code, name: code, parent: null, kind }));
  return readWithMapping(extract.value.table, mapping, { held: { linesOf: () => linesHeld } });
}

async function kinds(...given: Parameters<typeof read>) {
  const result = await read(...given);
  if (!result.ok) return result.error.sentence;
  return Object.fromEntries(
    result.value.years.flatMap(({ lines }) => lines.map(({ code, kind }) => [code, kind])),
  );
}

describe('a ledger whose income is what is below zero', () => {
  it('has its lines told by the current budget or, without one, by the forecast', async () => {
    const rows = [
      ['HC', 7, '20000000', '21200000'],
      ['FEES', 7, '-5000000', '-4900000'],
      ['NHS', 7, '', '-300000'],
    ] as const;
    expect(await kinds(rows)).toEqual({ HC: 'expenditure', FEES: 'income', NHS: 'income' });
    const found = await read(rows);
    expect(found.ok && found.value.needs).toEqual(['income']);
    expect(
      found.ok && found.value.exampleLine.map(({ convention, fits }) => [convention.income, fits]),
    ).toEqual([
      ['negative', true],
      ['positive', false],
    ]);
  });

  it('is refused where the sign of a line changes, with its lines', async () => {
    expect(
      await kinds([
        ['HC', 6, '20000000', '21200000'],
        ['FEES', 6, '-5000000', '-4900000'],
        ['FEES', 7, '5000000', '4900000'],
        ['HC', 7, '20000000', '21200000'],
      ]),
    ).toContain('On lines 3 and 4, FEES is below zero in some rows and above zero in others');
  });

  it('takes what is held where the sign of a line changes or there is no amount', async () => {
    const rows = [
      ['HC', 6, '20000000', '21200000'],
      ['HC', 7, '-2000000', '21200000'],
      ['FEES', 6, '0', '0'],
      ['FEES', 7, '0', '0'],
    ] as const;
    expect(await kinds(rows, { HC: 'expenditure', FEES: 'income' })).toEqual({
      HC: 'expenditure',
      FEES: 'income',
    });
  });

  it('says which lines have no amount to tell by, and reads them as expenditure', async () => {
    const found = await read([
      ['HC', 7, '20000000', '21200000'],
      ['NEW', 7, '0', '0'],
    ]);
    expect(found.ok && found.value.notes).toContain(
      'On line 3, there is no amount to tell income by, so it was read as expenditure.',
    );
  });

  it('is asked again the next time: the answer is never remembered', () => {
    const mapping: LedgerMapping = {
      ...suggestMapping(FIELDS),
      fixed: { year: '2024-25', kind: 'below-zero' },
    };
    expect(rememberMapping([], mapping)[0]?.fixed).toEqual({ year: '2024-25' });
    const all: LedgerMapping = { ...mapping, fixed: { kind: 'expenditure' } };
    expect(rememberMapping([], all)[0]?.fixed).toEqual({ kind: 'expenditure' });
  });
});
