import { describe, expect, it } from 'vitest';
import { normaliseBreakdown } from '../../../../src/domain/figures/breakdown.ts';
import { knownCode } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import type { FrameworkId } from '../../../../src/domain/measures/framework.ts';
import { areaOfRow } from '../../../../src/formats/official/area-of-row.ts';
import { measureOfRow, normaliseCode } from '../../../../src/formats/official/measure-code.ts';
import { measureTypeOf } from '../../../../src/formats/official/measure-type.ts';

function measure(framework: FrameworkId, code: string, group: string, breakdown: string): string {
  const found = measureOfRow(code, group, normaliseBreakdown(breakdown), (c) => knownCode(framework, c));
  return found.kind === 'measure' ? found.code : found.kind;
}

describe('a published measure code', () => {
  it.each([
    ['2A(1)_1415', '2A1'],
    ['1C(1B)6584', '1C1B6584'],
    [' 3d(1a) ', '3D1A'],
    ['1A65ov', '1A65OV'],
  ])('%s is plainly %s', (written, plain) => {
    expect(normaliseCode(written)).toBe(plain);
  });

  it.each([
    ['ascof-2014', '1A', '1A', 'Total', '1A'],
    ['ascof-2014', '1A65OV', '1A', '65 and over', '1A'],
    ['ascof-2014', '2A(1)_1415', '2A(1)_1415', 'Total', '2A1'],
    ['ascof-2014', '1C(1B)64U', '1C(1B)', '64 and under', '1C1B'],
    ['ascof-2014', '1I11864', '1I(1)', '18-64', '1I1'],
    ['ascof-2014', '1I1', '1I(1)', 'Total', '1I1'],
    ['ascof-2014', '1FF', '1F', 'Female', '1F'],
    ['ascof-2014', '2B16574', '2B1', '65-74', '2B1'],
    ['ascof-2014', '3D165OV', '3D1', '65 and over', '3D1'],
    ['ascof-2023', '3D1A1864', '3D1A', '18 to 64', '3D1A'],
    ['ascof-2023', '2A65OV', '', '65 and over', '2A'],
    ['ascof-2023', '2D185OV', '', '85 and over', '2D1'],
    ['ascof-2014', '1I11864', '', '18-64', '1I1'],
    ['ascof-2014', '3D165OV', '', '65 and over', '3D1'],
    ['ascof-2014', '1FM', '', 'Male', '1F'],
    ['ascof-2024', '2E', '', 'Learning disability', '2E'],
    ['ascof-2024', '2ELD', '', 'Learning disability', '2E'],
    ['ascof-2024', '1a', '', 'Total', '1A'],
  ] as const)('of %s, %s beside %j and %j is of %s', (framework, code, group, breakdown, expected) => {
    expect(measure(framework, code, group, breakdown)).toBe(expected);
  });

  it.each([
    ['ascof-2014', '9Z', '1E', 'Total'],
    ['ascof-2014', '9Z', '9Z', 'Total'],
    ['ascof-2014', '', '', 'Total'],
    ['ascof-2014', '1I1864', '', '18-64'],
    ['ascof-2014', '1EXX', '1E', 'Total'],
    ['ascof-2023', '1J', '1J', 'Total'],
    ['ascof-2014', '3D1A', '3D1A', 'Total'],
  ] as const)('of %s, %s beside %j and %j is unknown', (framework, code, group, breakdown) => {
    expect(measure(framework, code, group, breakdown)).toBe('unknown');
  });

  it.each([
    ['1F', '1E', 'Total'],
    ['1EF', '1E', 'Male'],
    ['1EF', '1E', 'Total'],
    ['1A1864', '1A', '65 and over'],
  ])('%s beside %j and %j disagrees with them', (code, group, breakdown) => {
    expect(measure('ascof-2014', code, group, breakdown)).toBe('disagree');
  });
});

describe('the area of a row', () => {
  const area = (level: string | null, ons: string, name = 'Somewhere', geography = '102') =>
    areaOfRow({ level, ons, name, geography });

  it('is what its ONS code says, with the name as published', () => {
    expect(area('Council', ' e08000014 ', ' Sefton ')).toEqual({
      code: 'E08000014',
      name: 'Sefton',
      level: 'council',
    });
    expect(area('Local authority', 'E06000062')).toMatchObject({ level: 'council' });
    expect(area('Regional', 'E12000002')).toMatchObject({ level: 'region' });
    expect(area('National', 'E92000001')).toMatchObject({ level: 'england' });
  });

  it('is England when the level says so and there is no ONS code', () => {
    expect(area('England', '')).toMatchObject({ code: 'E92000001', level: 'england' });
    expect(area('national', '-')).toMatchObject({ code: 'E92000001', level: 'england' });
  });

  it('needs no level in the layout of 2014-15', () => {
    expect(area(null, 'E92000001', 'England', '1001')).toMatchObject({ level: 'england' });
    expect(area(null, 'E12000007', 'London', '3003')).toMatchObject({ level: 'region' });
    expect(area(null, 'E10000006', 'Cumbria')).toMatchObject({ level: 'council' });
    expect(area(null, '', 'England', '1001')).toMatchObject({ code: 'E92000001' });
    expect(area(null, '', 'London', '3003')).toMatchObject({ code: 'E12000007' });
  });

  it('is no area of ours for a council type', () => {
    for (const level of ['Council type', 'Council Type', 'COUNCIL_TYPE']) {
      for (const ons of ['', '0', '-']) expect(area(level, ons)).toBe('council-type');
    }
  });

  it('is unknown without an English code', () => {
    expect(area('Council', '')).toBe('unknown');
    expect(area('Council', 'W06000001')).toBe('unknown');
    expect(area('Council', 'E0800001')).toBe('unknown');
    expect(area('Region', '0')).toBe('unknown');
  });
});

describe('a measure type', () => {
  it('is known whatever its case', () => {
    const written = ['Outcome', 'NUMERATOR', 'denominator', ' Base ', 'Margin Of Error', 'Margin of error'];
    expect(written.map(measureTypeOf)).toEqual([
      'outcome',
      'numerator',
      'denominator',
      'base',
      'margin',
      'margin',
    ]);
    expect(measureTypeOf('Average')).toBeNull();
  });
});
