/**
 * A finance return drawn as it is published: titles above the header, column names broken over lines, thousands separators, districts,
 * a total, a second table lower down. Every amount is invented and the same on every machine.
 */
import { COUNCILS } from '../../src/domain/areas/councils.ts';
import type { ChosenFile } from './add-files.ts';

export interface DrawnReturn {
  readonly year: string;
  readonly source?: 'RO' | 'RA';
  /** Files with another edition have other amounts. */
  readonly edition?: number;
}

/** £ thousand by ONS code; one council sent no return. */
export function drawnAmounts({ year, source = 'RO', edition = 1 }: DrawnReturn): ReadonlyMap<string, number> {
  const growth = 1 + (Number(year.slice(0, 4)) - 2014) / 20 + (source === 'RA' ? -0.03 : 0);
  return new Map(
    COUNCILS.filter(({ name }) => name !== 'Birmingham').map(({ code }, i) => [
      code,
      Math.round((40_000 + ((i * 7_919) % 97) * 1_000) * growth) + edition,
    ]),
  );
}

export function drawnFinanceReturn(drawn: DrawnReturn = { year: '2023-24' }): Exclude<ChosenFile, string> {
  const { year, source = 'RO' } = drawn;
  const title = source === 'RO' ? 'Revenue outturn summary (RSX)' : 'Revenue account budget (RA)';
  const amount = (net: number): string => `"${net.toLocaleString('en-GB')}"`;
  const rows = [...drawnAmounts(drawn)].map(([code, net], i) =>
    [`E${1001 + i}`, code, `"Council ${i}"`, 'MD', amount(2 * net), '"(1,204)"', amount(net)].join(),
  );
  const content = [
    `"${title} ${year}: individual local authority data",,,,,,`,
    'Released under the Open Government Licence,,,,,,',
    ',,,,,,',
    ',,,,"Children’s Social Care",,"Adult Social Care"',
    '"E-code","ONS\nCode","Local\nauthority","Class","Net Current\nExpenditure\n(£ thousand)","Sales, fees\nand charges","Net Current\nExpenditure\n(£ thousand)"',
    ...rows,
    'E1940,E07000241,Welwyn Hatfield,SD,0,0,-19',
    ',,England,,9,9,"20,000,000"',
    ',,,,,,',
    'Table 2: reserves,,,,,,',
    '"E-code","ONS Code","Local authority",,,,"Reserves"',
    'E4304,E08000014,Sefton,,,,"30,000"',
  ].join('\r\n');
  return { name: `${source}-data.csv`, content };
}
