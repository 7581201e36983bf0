/** Published spend drawn as text: a council and its net amount, £ thousand, a line. */
import { COUNCILS } from '../../../../src/domain/areas/councils.ts';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import {
  type PublishedSpend,
  type SpendSource,
  spendId,
} from '../../../../src/domain/spend/published-spend.ts';
import type { DrawnTable } from '../../holdings-drawn-as-text.ts';

export function codeOf(name: string): string {
  const code = COUNCILS.find((council) => council.name === name)?.code;
  if (!code) throw new Error(`There is no council called ${name}`);
  return code;
}

/** drawnSpend('2023-24', 'outturn', 'Sefton 119322\nWirral 147541') */
export function drawnSpend(year: FinancialYear, source: SpendSource, drawing: string): PublishedSpend {
  const rows = drawing
    .trim()
    .split('\n')
    .map((line) => /^\s*(.+?)\s+(-?[\d.]+)\s*$/.exec(line) ?? [])
    .map(([, name = '', net = '']) => ({ code: codeOf(name), net: Number(net) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    id: spendId(year, source),
    year,
    source,
    fileName: `drawn-${year}-${source}.csv`,
    addedAt: '2026-01-01T00:00:00Z',
    ledger: { read: rows.length, kept: rows.length, skipped: [] },
    councils: rows.map(({ code }) => code),
    netThousands: rows.map(({ net }) => net),
  };
}

const CODES = { 2014: ['2A1', '2A2'], 2023: ['2B', '2C'] } as const;

/** Tables of admissions whose denominators are people: name, people aged 18 to 64, people aged 65 and over. */
export function drawnPeople(
  year: FinancialYear,
  people: readonly (readonly [name: string, younger: number, older: number])[],
): DrawnTable[] {
  const codes = CODES[year >= '2023-24' ? 2023 : 2014];
  return codes.map((code, which): DrawnTable => {
    const lines = people.map(([name, ...of]) => {
      const denominator = of[which] ?? 0;
      const rate = Math.round((100 / denominator) * 1_000_000) / 10;
      return `${name}  ${rate}  100/${denominator}`;
    });
    return [year, code, lines.join('\n')];
  });
}
