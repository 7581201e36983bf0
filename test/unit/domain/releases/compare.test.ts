import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { compareReading, type HeldTableOf } from '../../../../src/domain/releases/compare.ts';
import { type Holdings, heldTable } from '../../../../src/domain/releases/holdings.ts';
import { drawnTables, held } from './drawn-tables.ts';

const NOTHING: HeldTableOf = () => null;
const of =
  (holdings: Holdings): HeldTableOf =>
  (code, breakdown) =>
    heldTable(holdings, '2018-19', code, breakdown);

const FILE = `
  Sefton Wirral England
  1E/Total outcome    2.1 [c]   5.9
  1E/Total numerator  18  blank none
  2A2/Total outcome   0   600.5 570
  1E/Female outcome   1.5 2.5   5.1`;
const READ = drawnTables(FILE);
const ALL = { added: 0, differs: 0, same: 0, dropped: 0 };

const compared = (read: string, before: string) =>
  compareReading(drawnTables(read), of(held(before)), SEFTON);
describe('a file beside what is held', () => {
  it('is all new when nothing is held', () => {
    const { counts, tables, differences } = compareReading(READ, NOTHING, SEFTON);
    expect(counts).toEqual({ ...ALL, added: 11 });
    expect(tables.map((table) => table.state)).toEqual(['new', 'new', 'new']);
    expect(differences).toEqual([]);
  });

  it('changes nothing when it is the same file again', () => {
    const { counts, tables, differences } = compared(FILE, FILE);
    expect(counts).toEqual({ ...ALL, same: 11 });
    expect(tables.every((table) => table.state === 'unchanged')).toBe(true);
    expect(differences).toEqual([]);
  });

  it('changes nothing when only its areas stand in another order', () => {
    const turned = `
      England Sefton Wirral
      1E/Total outcome    5.9  2.1 [c]
      1E/Total numerator  none 18  blank`;
    expect(compared(turned, FILE).counts).toEqual({ ...ALL, same: 5 });
  });

  it('knows a council under an old code and its new one', () => {
    const before = `
      GatesheadOnce England
      1E/Total outcome 7.5 5.9`;
    expect(compared(before.replace('Once', ''), before).counts).toEqual({ ...ALL, same: 2 });
    const revised = drawnTables(before.replace('Once', '').replace('7.5', '7.6'));
    expect(compareReading(revised, of(held(before)), 'E08000020').differences).toEqual([
      { code: '1E', breakdown: 'Total', type: 'outcome', old: 7.5, new: 7.6 },
    ]);
  });

  it('says the old and new figure of the council where they differ, marks as written', () => {
    const revised = FILE.replace('2.1', '2.2').replace('18  blank', '[x] blank').replace('600.5', '601');
    const { counts, differences, tables } = compared(revised, FILE);
    expect(counts).toEqual({ ...ALL, same: 8, differs: 3 });
    expect(differences).toEqual([
      { code: '1E', breakdown: 'Total', type: 'outcome', old: 2.1, new: 2.2 },
      { code: '1E', breakdown: 'Total', type: 'numerator', old: 18, new: '[x]' },
    ]);
    expect(tables.map((t) => `${t.code}/${t.breakdown} ${t.state}`)).toEqual([
      '1E/Total different',
      '2A2/Total different',
      '1E/Female unchanged',
    ]);
  });

  it('takes nought and a missing mark for different figures', () => {
    expect(
      compared(FILE.replace('2A2/Total outcome   0', '2A2/Total outcome [c]'), FILE).differences,
    ).toEqual([{ code: '2A2', breakdown: 'Total', type: 'outcome', old: 0, new: '[c]' }]);
  });

  it('counts a figure that the file no longer has as dropped, also when the area is gone', () => {
    const fewer = `
      Sefton England
      1E/Total outcome   none 5.9
      1E/Total numerator 18   none`;
    const { counts, differences } = compared(fewer, FILE);
    expect(counts).toEqual({ ...ALL, same: 2, dropped: 3 });
    expect(differences).toEqual([{ code: '1E', breakdown: 'Total', type: 'outcome', old: 2.1, new: null }]);
  });

  it('leaves alone what it has no table or measure type for', () => {
    const totals = 'Sefton Wirral England\n1E/Total outcome 2.1 [c] 5.9';
    expect(compared(totals, FILE).counts).toEqual({ ...ALL, same: 3 });
  });

  it('is new as a table over a summary, even where the figures are the same', () => {
    const summary = of(held('Sefton England\n1E/Total outcome 2.1 5.9', 'summary'));
    const read = drawnTables('Sefton England\n1E/Total outcome 2.1 5.9');
    expect(compareReading(read, summary, SEFTON)).toMatchObject({
      counts: { ...ALL, same: 2 },
      differences: [],
    });
    expect(compareReading(read, summary, SEFTON).tables.map((table) => table.state)).not.toContain(
      'unchanged',
    );
  });
});
