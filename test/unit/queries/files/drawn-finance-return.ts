/** A finance return as published: titles above, line breaks in the header, thousands separators, a total, a second table lower down. */
export interface DrawnAmounts {
  readonly [council: string]: number;
}

const CODES: Readonly<Record<string, string>> = {
  Sefton: 'E4304,E08000014',
  Wirral: 'E4305,E08000015',
  Leeds: 'E4704,E08000035',
};

export function financeReturn(amounts: DrawnAmounts, title = 'Revenue outturn (RO3) 2023-24'): string {
  const rows = Object.entries(amounts).map(
    ([name, net]) => `${CODES[name]},${name},MD,"1,204","${net.toLocaleString('en-GB')}"`,
  );
  return [
    `"${title}: individual local authority data",,,,,`,
    'Released under the Open Government Licence,,,,,',
    ',,,,"Children’s Social Care","Adult Social Care"',
    '"E-code","ONS\nCode","Local authority","Class","Net Current\nExpenditure\n(£ thousand)","Net Current\nExpenditure\n(£ thousand)"',
    ...rows,
    ',,England,,9,"20,000,000"',
    ',,,,,',
    'Table 2: reserves,,,,,',
    '"E-code","ONS Code","Local authority",,,"Reserves"',
    'E4304,E08000014,Sefton,,,"30,000"',
  ].join('\r\n');
}
