import { describe, expect, it } from 'vitest';
import type { Group } from '../../../../src/domain/areas/group.ts';
import type { Settings } from '../../../../src/domain/settings/settings-table.ts';
import { readerView, sharedSearch } from '../../../../src/domain/standpoint/reader-view.ts';
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
