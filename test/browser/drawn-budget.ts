/** A drawn budget of a month: four lines, one of them income, in the file's own signs. Every figure is invented. */
import type { ChosenFile } from './add-files.ts';

const HEADER =
  'year,month,line,parent,kind,approved,virements,actual_to_date,profiled_to_date,forecast,variance,basis,as_at,status,commentary,name';

interface Signs {
  readonly income: 'negative' | 'positive';
  readonly overspend: 'positive' | 'brackets';
}

const AS_AT = ['', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'];

/** October: home care £1.2m over, income £0.2m short: £1.4m over. Each month later is £0.1m worse, all of it home care. */
export function drawnBudget(
  month: 7 | 8,
  signs: Signs,
  change: Partial<Record<'HC', string>> = {},
): Exclude<ChosenFile, string> {
  const worse = (month - 7) * 100_000;
  const sign = signs.income === 'negative' ? '-' : '';
  const variance = (amount: number): string => {
    if (signs.overspend === 'positive') return String(amount);
    return amount > 0 ? `(${amount})` : String(-amount);
  };
  const row = (line: string, parent: string, kind: string, cells: readonly string[], name: string): string =>
    [
      '2024-25',
      month,
      line,
      parent,
      kind,
      ...cells,
      'gross',
      `2024-${AS_AT[month]}`,
      'reported',
      '',
      name,
    ].join(',');
  const homeCare = change.HC ?? String(21_200_000 + worse);
  const rows = [
    row(
      'ASC',
      '',
      'expenditure',
      ['100000000', '0', '58000000', '58400000', String(101_400_000 + worse), variance(1_400_000 + worse)],
      'Adult social care',
    ),
    row(
      'HC',
      'ASC',
      'expenditure',
      ['20000000', '0', '12000000', '11700000', homeCare, variance(Number(homeCare) - 20_000_000)],
      'Home care',
    ),
    row(
      'RES',
      'ASC',
      'expenditure',
      ['90000000', '0', '51000000', '52500000', '90000000', '0'],
      'Residential care',
    ),
    row(
      'INC',
      'ASC',
      'income',
      [`${sign}10000000`, '0', `${sign}5000000`, `${sign}5800000`, `${sign}9800000`, variance(200_000)],
      'Client contributions',
    ),
  ];
  return { name: `budget-${month}.csv`, content: [HEADER, ...rows].join('\r\n') };
}

/** Without income and without a variance of its own, so that nothing has to be asked. */
export function plainBudget(): Exclude<ChosenFile, string> {
  const rows = (['09-30', '10-31'] as const).flatMap((asAt, i) => {
    const row = (line: string, parent: string, budget: number, over: number): string =>
      `2024-25,${6 + i},${line},${parent},expenditure,${budget},0,${budget / 2},${budget / 2},${budget + over},gross,2024-${asAt},reported,Current activity continues`;
    const [homeCare, residential] = [900_000 + i * 150_000, -200_000];
    return [
      row('ASC', '', 60_000_000, homeCare + residential),
      row('HC', 'ASC', 20_000_000, homeCare),
      row('RES', 'ASC', 40_000_000, residential),
    ];
  });
  const header =
    'year,month,line,parent,kind,approved,virements,actual_to_date,profiled_to_date,forecast,basis,as_at,status,commentary';
  return { name: 'budget-plain.csv', content: [header, ...rows].join('\r\n') };
}
