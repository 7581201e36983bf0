import { describe, expect, it } from 'vitest';
import type { SnapshotContent } from '../../../src/formats/snapshot/snapshot-content.ts';
import { addFiles, takeBackFiles } from '../../../src/storage/add-files.ts';
import { putDraft, readDraft } from '../../../src/storage/drafts.ts';
import { clearEverything, readEverything, replaceEverything } from '../../../src/storage/everything.ts';
import { addExample, clearExample, restoreExample } from '../../../src/storage/example.ts';
import {
  putDecisions,
  putEvent,
  putLocalMeasure,
  removeEvent,
  removeLocalMeasure,
} from '../../../src/storage/local-edits.ts';
import { readLocalRecords } from '../../../src/storage/local-records.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { drawnSeries, peopleMeasure } from '../domain/series/people-measure.ts';
import { NO_LOCAL_FIGURES } from '../formats/snapshot/no-local-figures.ts';
import { inventedWhole } from './invented-records.ts';
import { errorIn, openedStore, valueIn } from './opened-store.ts';

const OWN = drawnSeries('2024-11 12');
const EVENT = {
  id: 'block',
  area: 'E08000014',
  date: '2024-06-04',
  text: 'block booking',
  measures: ['people-waiting'],
};

const NOTHING: SnapshotContent = {
  releases: [],
  blocks: [],
  summaries: [],
  groups: [],
  ...NO_LOCAL_FIGURES,
  settings: {},
};

async function storeWith(...series: SnapshotContent['series']): Promise<Store> {
  const store = await openedStore();
  valueIn(await addFiles(store, [], () => ({ series, measures: [] })));
  return store;
}

async function held(store: Store) {
  return valueIn(await readLocalRecords(store));
}

describe('adding local figures', () => {
  it('adds them with a release or not at all', async () => {
    const store = await storeWith();
    valueIn(await addFiles(store, [inventedWhole('2018-19.1')], () => ({ series: [OWN], measures: [] })));
    const clash = await addFiles(store, [inventedWhole('2018-19.1')], () => ({
      series: [drawnSeries('2024-11 99')],
      measures: [],
    }));
    expect(errorIn(clash)).toEqual({ kind: 'changed-elsewhere' });
    expect((await held(store)).series).toEqual([OWN]);
  });

  it('adds nothing when it is no longer what the reader was shown', async () => {
    const store = await storeWith(OWN);
    expect(errorIn(await addFiles(store, [inventedWhole('2018-19.1')], () => null)).kind).toBe(
      'changed-elsewhere',
    );
    expect(valueIn(await readEverything(store)).content.releases).toEqual([]);
  });

  it('is taken back to what was there, series and measures alike', async () => {
    const store = await storeWith(OWN);
    const before = await held(store);
    const other = drawnSeries('2024-12 1', { id: 'E08000014/other', measure: 'other' });
    const written = valueIn(
      await addFiles(store, [], () => ({
        series: [drawnSeries('2024-11 13'), other],
        measures: [peopleMeasure({ code: 'other' })],
      })),
    );
    expect((await held(store)).series).toHaveLength(2);
    valueIn(await takeBackFiles(store, [], written));
    expect(await held(store)).toEqual(before);
  });
});

describe('what a reader changes besides figures', () => {
  it('keeps decisions with the series and hands back what was decided before', async () => {
    const store = await storeWith(OWN);
    const decisions = { excluded: [{ period: '2024-11', reason: 'no list was taken' }] };
    expect(valueIn(await putDecisions(store, { id: OWN.id, decisions }))).toBeNull();
    expect(valueIn(await putDecisions(store, { id: OWN.id, decisions: {} }))).toEqual(decisions);
    expect(errorIn(await putDecisions(store, { id: 'E08000014/gone', decisions })).kind).toBe(
      'changed-elsewhere',
    );
  });

  it('removes a measure of one’s own only when it has no figures', async () => {
    const store = await storeWith(OWN);
    const measure = peopleMeasure();
    valueIn(await putLocalMeasure(store, measure));
    const removing = { code: measure.code, inCatalogue: false };
    expect(errorIn(await removeLocalMeasure(store, removing)).kind).toBe('changed-elsewhere');
    expect((await held(store)).measures).toEqual([measure]);
    expect(valueIn(await removeLocalMeasure(store, { ...removing, inCatalogue: true }))).toEqual(measure);
    expect((await held(store)).measures).toEqual([]);
  });

  it('adds, changes and removes events, handing back what was there', async () => {
    const store = await storeWith();
    expect(valueIn(await putEvent(store, EVENT))).toBeNull();
    expect(valueIn(await putEvent(store, { ...EVENT, text: 'expanded' }))).toEqual(EVENT);
    expect(valueIn(await removeEvent(store, EVENT.id))).toMatchObject({ text: 'expanded' });
    expect((await held(store)).events).toEqual([]);
  });

  it('keeps a draft until it is empty, and out of snapshots', async () => {
    const store = await storeWith();
    const draft = {
      id: 'return/E08000014/2024-12',
      cells: { 'a/2024-12': 'about 11' },
      changedAt: '2025-01-07T09:00:00Z',
    };
    valueIn(await putDraft(store, draft));
    expect(valueIn(await readDraft(store, draft.id))).toEqual(draft);
    expect(JSON.stringify(valueIn(await readEverything(store)).content)).not.toContain('about 11');
    valueIn(await putDraft(store, { ...draft, cells: {} }));
    expect(valueIn(await readDraft(store, draft.id))).toBeNull();
  });
});

describe('the example’s local figures', () => {
  const example: SnapshotContent = {
    ...NOTHING,
    series: [drawnSeries('2024-10 9, 2024-11 about 11')],
    events: [EVENT],
    settings: { council: 'E08000014' },
  };

  it('come beside one’s own, go without a trace, and can be brought back', async () => {
    const store = await storeWith(OWN);
    const before = await held(store);
    valueIn(await addExample(store, example));
    const beside = await held(store);
    expect(beside.series[0]?.points.map(({ value, example: mark }) => [value, mark])).toEqual([
      [9, true],
      [12, undefined],
    ]);
    expect(beside.events).toMatchObject([{ id: 'block', example: true }]);
    const cleared = valueIn(await clearExample(store));
    expect(await held(store)).toEqual(before);
    valueIn(await restoreExample(store, cleared, null));
    expect(await held(store)).toEqual(beside);
  });

  it('added twice are there once', async () => {
    const store = await storeWith();
    valueIn(await addExample(store, example));
    const once = await held(store);
    valueIn(await addExample(store, example));
    expect(await held(store)).toEqual(once);
  });
});

describe('everything', () => {
  it('carries local figures through a replacement and leaves none after clearing', async () => {
    const store = await storeWith(OWN);
    const { content, revision } = valueIn(await readEverything(store));
    expect(content.series).toEqual([OWN]);
    const coming = {
      ...NOTHING,
      series: [drawnSeries('2024-12 3')],
      localMeasures: [peopleMeasure()],
      events: [EVENT],
    };
    valueIn(await replaceEverything(store, { content: coming, backup: null, revision }));
    expect(await held(store)).toEqual({
      series: coming.series,
      measures: coming.localMeasures,
      events: [EVENT],
    });
    valueIn(await clearEverything(store));
    expect(await held(store)).toEqual({ series: [], measures: [], events: [] });
  });
});
