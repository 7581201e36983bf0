/**
 * Official files drawn for the tests: the layout of 2018-19, every council of today, invented values that are the same
 * on every machine. Legal and complete, so that tests need no published file for what is not about published figures.
 */
import { COUNCILS, REGIONS } from '../../src/domain/areas/councils.ts';

const HEADER =
  'Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description';

/** A code, what it is a share of, and whether it is also given by age and sex. */
const DRAWN = {
  old: [
    '1A score ages',
    '1B survey',
    '1C1A count',
    '1E count',
    '1G count',
    '2A1 rate',
    '2A2 rate',
    '2B1 count',
    '2B2 count',
    '2D count',
    '3A survey ages',
    '4A survey',
  ],
  new: [
    '1A score ages',
    '1D survey ages',
    '2A count',
    '2B rate',
    '2C rate',
    '2D1 count',
    '2D2 count',
    '2E count',
    '3A survey',
    '3D1A count',
    '3D2A count',
    '4A survey',
  ],
} as const;

const AGES = [
  ['18-64', '1864'],
  ['65 and over', '65OV'],
] as const;

export interface DrawnFile {
  /** `2018-19`; from 2023-24 on the codes are those of the newer framework. */
  readonly year: string;
  /** Files with another edition have other values. */
  readonly edition?: number;
}

const AREAS = [
  { level: 'England', code: 'E92000001', name: 'England' },
  ...REGIONS.map(({ code, name }) => ({ level: 'Region', code, name })),
  ...COUNCILS.map(({ code, name }) => ({ level: 'Council', code, name })),
];

/** @example drawnOfficialFile({ year: '2018-19' }) is { name: 'ascof-2018-19-drawn.csv', content: 'Geographical …' } */
export function drawnOfficialFile({ year, edition = 1 }: DrawnFile): { name: string; content: string } {
  const measures = year < '2023-24' ? DRAWN.old : DRAWN.new;
  const rows = measures.flatMap((measure, m) => {
    const [code = '', kind = '', ages] = measure.split(' ');
    const parts = ages ? [['Total', ''] as const, ...AGES] : [['Total', ''] as const];
    return parts.flatMap(([breakdown, suffix], p) =>
      AREAS.flatMap((area, a) =>
        figuresOf(kind, scatter(a, m * 8 + p, Number(year.slice(0, 4)) + edition)).map(([type, value]) =>
          [
            100 + a,
            `"${area.name}"`,
            area.level,
            area.code,
            code + suffix,
            breakdown,
            type,
            value,
            code,
            `"Drawn, ${code}"`,
          ].join(),
        ),
      ),
    );
  });
  return { name: `ascof-${year}-drawn.csv`, content: `${[HEADER, ...rows].join('\r\n')}\r\n` };
}

/** What is published for one area: a tenth of the areas has a mark in place of figures. */
function figuresOf(kind: string, chance: number): (readonly [type: string, value: string])[] {
  const types =
    kind === 'count' || kind === 'rate' ? ['Numerator', 'Denominator'] : ['Base', 'Margin Of Error'];
  if (chance < 0.1) return ['Outcome', ...types].map((type) => [type, chance < 0.05 ? '[c]' : '[x]']);
  const share = 0.1 + 0.8 * chance;
  const people =
    kind === 'rate' ? 60_000 + Math.round(90_000 * chance) : 200 + Math.round(1800 * (1 - chance));
  const counted = Math.round(people * (kind === 'rate' ? share / 200 : share));
  const scale = kind === 'rate' ? 100_000 : 100;
  const outcome =
    types[0] === 'Numerator' ? (counted / people) * scale : kind === 'score' ? 24 * share : 100 * share;
  const values = types[0] === 'Numerator' ? [counted, people] : [people, (2 + 4 * chance).toFixed(1)];
  return [['Outcome', outcome.toFixed(1)], ...types.map((type, i) => [type, String(values[i])] as const)];
}

/** A number in [0, 1) from three others: the same on every machine, in no order. */
function scatter(a: number, b: number, c: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
