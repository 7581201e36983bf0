import { describe, expect, it } from 'vitest';
import type { Group } from '../../../../src/domain/areas/group.ts';
import { publishedAt } from '../../../../src/domain/releases/figure-table.ts';
import { heldTable } from '../../../../src/domain/releases/holdings.ts';
import type { Settings } from '../../../../src/domain/settings/settings-table.ts';
import { heldAsAsked, readerView, sharedSearch } from '../../../../src/domain/standpoint/reader-view.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const GROUP: Group = { id: 'sefton-neighbours', name: 'Sefton’s neighbours', members: ['E08000015'] };

function view(search: Record<string, string>, settings: Settings = {}) {
  const holdings = drawHoldings(['2018-19', '1E', 'Sefton  3.0'], ['2020-21', '1E', 'Sefton  2.1']);
  return readerView(search, { holdings, settings, groups: [GROUP] });
}

describe('reader view', () => {
  it('is Sefton, England and the latest year when nothing is asked', () => {
    expect(view({})).toMatchObject({
      council: 'E08000014',
      name: 'Sefton',
      year: '2020-21',
      comparator: { kind: 'england' },
      without: [],
      notes: [],
    });
  });

  it('follows the address before the settings', () => {
    const settings: Settings = { council: 'E08000035', comparator: 'region', without: ['E09000001'] };
    expect(view({}, settings)).toMatchObject({
      name: 'Leeds',
      comparator: { kind: 'region' },
      without: ['E09000001'],
    });
    const asked = view(
      { council: 'E08000015', comparator: 'england', without: 'none', year: '2018-19' },
      settings,
    );
    expect(asked).toMatchObject({
      name: 'Wirral',
      comparator: { kind: 'england' },
      without: [],
      year: '2018-19',
    });
  });

  it('finds a named group, and says so when there is none of that name', () => {
    expect(view({ comparator: 'sefton-neighbours' }).comparator).toEqual({ kind: 'group', group: GROUP });
    expect(view({ comparator: 'gone' }).notes).toEqual([
      'There is no group ‘gone’ here, so the comparison is with England.',
    ]);
  });

  it('says what it cannot follow in an address instead of guessing', () => {
    const { council, year, notes } = view({ council: 'sefton', year: '2020' });
    expect([council, year, notes.length]).toEqual(['E08000014', '2020-21', 2]);
  });

  it('shows a contested measure without better or worse when the reader has set it so', () => {
    const { polarised } = view({}, { neutral: ['ascof-2014/1E'] });
    const measure = { framework: 'ascof-2014', code: '1E', polarity: 'higher' } as Parameters<
      typeof polarised
    >[0];
    expect(polarised(measure).polarity).toBe('neutral');
    expect(polarised({ ...measure, code: '1G' }).polarity).toBe('higher');
  });

  it('carries only the options every page understands', () => {
    expect(sharedSearch({ council: 'E08000014', year: '2020-21', find: 'x', quartile: '4' })).toEqual({
      council: 'E08000014',
      year: '2020-21',
    });
  });
});

describe('looking at an earlier release', () => {
  const holdings = drawHoldings(['2020-21', '1E', 'Sefton  2.1'], ['2020-21', '1E', 'Sefton  2.9']);
  // Drawn one after the other: the first is 2020-21.1, the second 2020-21.2, which is in use.
  const held = { holdings, settings: {}, groups: [] };
  const value = (release?: string): number | undefined => {
    const table = heldTable(heldAsAsked(held, release).holdings, '2020-21', '1E');
    return table ? (publishedAt(table, 'outcome', 0).value ?? undefined) : undefined;
  };

  it('shows the release in use unless the address names another', () => {
    expect([value(), value('2020-21.2'), value('2020-21.1')]).toEqual([2.9, 2.9, 2.1]);
  });

  it('says which release is shown, and when there is no such release', () => {
    expect(readerView({ release: '2020-21.1' }, held).notes[0]).toContain(
      'drawn-2020-21.csv as added on 2026-01-01',
    );
    expect(readerView({ release: 'x' }, held).notes[0]).toContain('There is no release ‘x’');
    expect(value('x')).toBe(2.9);
  });
});
