import { describe, expect, it } from 'vitest';
import { readOfficialFile } from '../../../../src/formats/official/read-official-file.ts';
import { encoded, fileOf, LAYOUTS, type WrittenIn } from './drawn-file.ts';
import { allFigures, figure, readingOf, skippedRows } from './read.ts';

const FULL = LAYOUTS['ascof-2018-19.csv'];

describe('reading an official file', () => {
  it('of 2014-15, where the level column holds the name', async () => {
    const reading = await readingOf('ascof-2014-15.csv', LAYOUTS['ascof-2014-15.csv']);
    expect(reading).toMatchObject({ year: '2014-15', framework: 'ascof-2014', encoding: 'utf-8', notes: [] });
    expect(reading.areas).toEqual([
      { code: 'E09000002', name: 'Barking and Dagenham', level: 'council' },
      { code: 'E12000007', name: 'London', level: 'region' },
      { code: 'E92000001', name: 'England', level: 'england' },
    ]);
    expect(figure(reading, '1A', 'E12000007')).toBe(18.7);
    expect(figure(reading, '1A', 'E09000002', 'outcome', '18-64')).toBe(19.5);
    expect(figure(reading, '2A1', 'E09000002', 'numerator')).toBe('«»');
    expect(figure(reading, '1C1B', 'E09000002', 'outcome', '65-84')).toBe('«»');
    expect(figure(reading, '1I1', 'E09000002', 'base', '65 and over')).toBe(405);
    expect(reading.ledger).toMatchObject({ read: 7, kept: 7, skipped: [] });
  });

  it('of 2018-19, with council types left out and England without a code', async () => {
    const reading = await readingOf('ascof-2018-19.csv', FULL);
    expect(reading.areas.map((area) => area.code)).toEqual(['E10000006', 'E12000002', 'E92000001']);
    expect(figure(reading, '1E', 'E10000006')).toBe(0);
    expect(figure(reading, '1E', 'E10000006', 'numerator', 'Female')).toBe(12);
    expect(figure(reading, '3D1', 'E10000006', 'margin', '65 and over')).toBe(4.2);
    expect(figure(reading, '2A2', 'E10000006', 'denominator')).toBe(102_687);
    expect(figure(reading, '1H', 'E10000006')).toBe('«c»');
    expect(figure(reading, '1E', 'E12000002')).toBe('«:»');
    expect(figure(reading, '1E', 'E92000001')).toBe(5.9);
    expect(figure(reading, '1H', 'E92000001')).toBe('no row');
    expect(reading.ledger).toMatchObject({ read: 9, kept: 7 });
    expect(skippedRows(reading)).toEqual({ 'council types (not shown)': 2 });
    expect(reading.ledger.skipped[0]?.examples[0]).toEqual({
      line: 8,
      text: 'I,Inner London,Council type,0,1E,Total,Outcome,5.4,1E,Paid work',
    });
    expect(reading.notes).toEqual([]);
  });

  it('of 2020-21, with the marks it uses', async () => {
    const reading = await readingOf('ascof-2020-21.csv', LAYOUTS['ascof-2020-21.csv']);
    expect(reading.marks).toEqual(['[x]', '[c]', '[z]']);
    expect(figure(reading, '1E', 'E10000006', 'numerator')).toBe('«[z]»');
    expect(figure(reading, '2B1', 'E10000006', 'outcome', '65-74')).toBe(80.4);
  });

  it('of 2023-24, under the framework of that year', async () => {
    const reading = await readingOf('ascof-2023-24.csv', LAYOUTS['ascof-2023-24.csv']);
    expect(reading.framework).toBe('ascof-2023');
    expect(figure(reading, '3D1A', 'E06000063', 'outcome', '18-64')).toBe(100);
  });

  it('of 2024-25, with eight columns, other words and a disaggregation not met before', async () => {
    const reading = await readingOf('ascof-2024-25.csv', LAYOUTS['ascof-2024-25.csv']);
    expect(reading).toMatchObject({ framework: 'ascof-2024', layout: '8 columns, 2024-25', notes: [] });
    expect(figure(reading, '1A', 'E09000002', 'outcome', '18-64')).toBe(19.2);
    expect(figure(reading, '1A', 'E09000002', 'outcome', 'Learning disability')).toBe(19.9);
    expect(figure(reading, '1A', 'E12000007')).toBe(18.6);
    expect(figure(reading, '1A', 'E92000001', 'margin')).toBe(0.1);
  });

  it('lays Total tables in the headline block and the others in a block for their code', async () => {
    const { blocks, areas } = await readingOf('ascof-2018-19.csv', FULL);
    expect(blocks.map((block) => [block.part, block.tables, Object.keys(block.columns)])).toEqual([
      [
        'headline',
        [
          { code: '1E', breakdown: 'Total' },
          { code: '1H', breakdown: 'Total' },
          { code: '2A2', breakdown: 'Total' },
        ],
        ['outcome', 'denominator'],
      ],
      ['1E', [{ code: '1E', breakdown: 'Female' }], ['numerator']],
      ['3D1', [{ code: '3D1', breakdown: '65 and over' }], ['margin']],
    ]);
    expect(blocks[0]?.columns.outcome?.values).toHaveLength(3 * areas.length);
  });

  it('gives the same blocks whatever the order of the rows', async () => {
    const [header = '', ...rows] = FULL.trimEnd().split('\r\n');
    const turned = await readingOf('ascof-2018-19.csv', `${[header, ...rows.reverse()].join('\r\n')}\r\n`);
    const straight = await readingOf('ascof-2018-19.csv', FULL);
    expect(turned.blocks.map((b) => [b.part, b.tables])).toEqual(
      straight.blocks.map((b) => [b.part, b.tables]),
    );
    expect(new Set(allFigures(turned))).toEqual(new Set(allFigures(straight)));
  });

  it.each([
    ['utf-8', 'utf-8'],
    ['utf-8-bom', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['utf-16le-bom', 'utf-16le'],
    ['utf-16be-bom', 'utf-16be'],
    ['windows-1252', 'windows-1252'],
  ] as const)('gives the same figures and names in %s', async (written: WrittenIn, encoding) => {
    const text = FULL.replaceAll('Cumbria', 'Cúmbria').replaceAll('Paid work', 'Paid – work');
    for (const chunk of [1, 13, 65_536]) {
      const reading = await readingOf('ascof-2018-19.csv', encoded(text, written), { chunk });
      expect(reading.encoding).toBe(encoding);
      expect(reading.areas[0]?.name).toBe('Cúmbria');
      expect(allFigures(reading)).toEqual(allFigures(await readingOf('ascof-2018-19.csv', FULL)));
    }
  });

  it('takes a disaggregation written with a dash of either encoding', async () => {
    const text = LAYOUTS['ascof-2024-25.csv'].replace('18 to 64', '18–64');
    for (const written of ['utf-8', 'windows-1252', 'utf-16le-bom'] as const) {
      const reading = await readingOf('ascof-2024-25.csv', encoded(text, written));
      expect(figure(reading, '1A', 'E09000002', 'outcome', '18-64')).toBe(19.2);
    }
  });

  it('is told when the columns are parted by semicolons or tabs, in another order or in other cases', async () => {
    const expected = allFigures(await readingOf('ascof-2024-25.csv', LAYOUTS['ascof-2024-25.csv']));
    const lines = LAYOUTS['ascof-2024-25.csv']
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const turned = lines.map((cells) => [...cells].reverse());
    const shouted = turned.map((cells, i) =>
      i === 0 ? cells.map((c) => c.toUpperCase().replace(' ', '_')) : cells,
    );
    for (const parting of [',', ';', '\t']) {
      const text = shouted.map((cells) => `${cells.join(parting)}\n`).join('');
      expect(allFigures(await readingOf('ascof-2024-25.csv', text))).toEqual(expected);
    }
  });

  it('takes the year given over that of the name', async () => {
    const reading = await readingOf('ascof-2017-18.csv', FULL, { year: '2018-19' });
    expect(reading.year).toBe('2018-19');
  });

  it('says its progress, ending at one', async () => {
    const seen: number[] = [];
    const rows = FULL + FULL.split('\r\n').slice(1).join('\r\n').repeat(6_000);
    await readingOf('ascof-2018-19.csv', rows, { onProgress: (fraction) => seen.push(fraction) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('opens the file once and leaves it alone afterwards', async () => {
    let opened = 0;
    const file = fileOf('ascof-2018-19.csv', encoded(FULL.replace('Paid', '–'), 'windows-1252'));
    const open = () => {
      opened += 1;
      return file.open();
    };
    await readOfficialFile({ ...file, open }, { knownCode: () => true });
    expect(opened).toBe(1);
  });
});

describe('numbers and marks', () => {
  const withValue = (value: string) => FULL.replace('Outcome,0,1E', `Outcome,${value},1E`);

  it.each([
    ['-0', 0],
    ['-3.5', -3.5],
    ['104.2', 104.2],
    ['"1,204.5"', 1204.5],
    [' 7.1% ', 7.1],
    ['[C]', '«[C]»'],
    ['*', '«*»'],
    ['..', '«..»'],
    ['-', '«-»'],
    ['[low]', '«[low]»'],
    [' ', '«»'],
  ])('%j is %j', async (written, expected) => {
    // Numbers as such, whatever their measure can be.
    const reading = await readingOf('ascof-2018-19.csv', withValue(written), { highestOf: () => null });
    const found = figure(reading, '1E', 'E10000006');
    expect(found).toBe(expected);
    expect(Object.is(found, -0)).toBe(false);
  });
});
