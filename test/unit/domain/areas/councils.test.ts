import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  COUNCILS,
  councilName,
  REGIONS,
  regionName,
  regionOf,
} from '../../../../src/domain/areas/councils.ts';
import { ENGLAND, isCouncilCode, isRegionCode, SEFTON } from '../../../../src/domain/figures/area.ts';
import { describeWithRealData } from '../../../real-data.ts';

it('has 153 councils, each with its own ONS code and name', () => {
  expect(COUNCILS).toHaveLength(153);
  expect(COUNCILS.every(({ code }) => isCouncilCode(code))).toBe(true);
  expect(new Set(COUNCILS.map(({ code }) => code)).size).toBe(153);
  expect(new Set(COUNCILS.map(({ name }) => name)).size).toBe(153);
});

it('lists councils by name', () => {
  const names = COUNCILS.map(({ name }) => name);
  expect(names.at(0)).toBe('Barking and Dagenham');
  expect(names.at(-1)).toBe('York');
  expect(names).toEqual([...names].sort());
});

it('has the nine regions', () => {
  expect(REGIONS).toHaveLength(9);
  expect(REGIONS.every(({ code }) => isRegionCode(code))).toBe(true);
});

it('puts Sefton in the North West', () => {
  expect(councilName(SEFTON)).toBe('Sefton');
  expect(regionOf(SEFTON)).toBe('E12000002');
  expect(regionName('E12000002')).toBe('North West');
  expect(COUNCILS.filter(({ region }) => region === 'E12000002')).toHaveLength(24);
});

it('keeps the region of councils that are no more, and of codes issued anew', () => {
  expect(regionOf('E10000006')).toBe('E12000002');
  expect(regionOf('E10000009')).toBe('E12000009');
  expect(regionOf('E10000021')).toBe('E12000004');
  expect(councilName('E08000038')).toBe('Barnsley');
  expect(regionOf('E08000039')).toBe('E12000003');
});

it('has no region or name for what is not a council', () => {
  expect(regionOf('E12000002')).toBeNull();
  expect(regionOf('E06999999')).toBeNull();
  expect(councilName('nonsense')).toBeNull();
  expect(regionName(ENGLAND)).toBe('England');
});

describeWithRealData('the published list of councils', (dir) => {
  it('has the same codes, regions and, up to its longer forms, names', () => {
    const published = readFileSync(join(dir, 'reference/cassr_153.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    expect(published).toHaveLength(153);
    for (const line of published) {
      const code = line.slice(0, 9);
      const council = COUNCILS.find((c) => c.code === code);
      expect(council, line).toBeDefined();
      expect(line).toContain(`${council?.region}`);
      const name = /^[^,]*,[^,]*,"?(.*)/.exec(line)?.[1] ?? '';
      expect(name.startsWith(council?.name ?? '?'), line).toBe(true);
    }
  });

  it('has every council and region of every published file', () => {
    const files = ['2014-15-full', '2019-20-totals', '2020-21-full', '2022-23-totals', '2023-24-totals'];
    for (const file of files) {
      const text = readFileSync(join(dir, `ascof/ascof-${file}.csv`), 'latin1');
      const codes = new Set(text.match(/\bE(06|08|09|10|12)\d{6}\b/g));
      expect(codes.size).toBeGreaterThan(159);
      for (const code of codes) {
        expect(isRegionCode(code) ? regionName(code) : councilName(code), code).toMatch(/^[A-Z][a-z]/);
      }
    }
  });
});
