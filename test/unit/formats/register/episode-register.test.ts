import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import { drawn, figuresOf, read } from './drawn-register.ts';

const EPISODES = drawn(`
  Reference,Started,Ended,Provider type,Hours before,Hours after,At home at 91 days,Locality,Age
  R1,2024-01-02,2024-02-01,In-house,10,4,Yes,Bootle,81
  R2,2024-01-10,2024-03-01,Alternative,12,6,Died,Crosby,77
  R3,2024-01-20,2024-02-20,In-house,8,8,No,Crosby,90
  R4,2024-01-21,2024-02-21,Alternative,,2,Unknown,Crosby,69
  R1,2024-06-03,,Alternative,6,,,Bootle,81
  R5,2024-12-02,,In-house,6,,,Bootle,70
`);

describe('a register of reablement episodes', () => {
  it('gives starts, completions, days, hours and outcomes by month', async () => {
    const figures = figuresOf(await read(EPISODES, { asAt: '2024-12-31' }));
    expect(figures).toMatchObject({
      'reablement-starts 2024-01': '4',
      'reablement-starts-in-house 2024-01': '2',
      'reablement-starts-alternative 2024-01': '2',
      'reablement-completions 2024-02': '3',
      'reablement-average-days 2024-03': '51',
      'reablement-over-six-weeks 2024-03': '100 (1/1)',
      'reablement-over-six-weeks 2024-02': '0 (0/3)',
      'reablement-hours-before 2024-02': '9',
      'reablement-hours-after 2024-02': '6',
      'reablement-at-home-91-days 2024-01': '25 (1/4)',
      'reablement-at-home-91-days-in-house 2024-01': '50 (1/2)',
      'reablement-average-days 2024-05': 'none',
    });
  });

  it('counts a reference once in twelve months, with the provider of its latest start', async () => {
    const reading = await read(EPISODES, { asAt: '2024-12-31' });
    expect(figuresOf(reading)).toMatchObject({
      'reablement-people-12-months 2024-12': '5',
      'reablement-people-12-months-in-house 2024-12': '2',
      'reablement-people-12-months-alternative 2024-12': '3',
    });
    expect(reading.notes.join(' ')).toContain('1 fewer than the sum of the starts');
  });

  it('gives no outcome before 91 days have passed since the end of the month', async () => {
    const months = async (asAt: string): Promise<string[]> =>
      (await read(EPISODES, { asAt })).rows
        .filter(({ measure }) => measure === 'reablement-at-home-91-days')
        .map(({ period }) => period);
    expect(await months('2024-04-30')).toEqual([]);
    expect(await months('2024-05-01')).toEqual(['2024-01']);
  });

  it('gives no outcome of a month in which one is not recorded, and says so', async () => {
    const { rows, notes } = await read(EPISODES, { asAt: '2024-12-31' });
    const june = rows.find((row) => row.measure === 'reablement-at-home-91-days' && row.period === '2024-06');
    expect(june?.said).toEqual({
      value: null,
      missing: 'unavailable',
      note: 'outcome not recorded for 1 of 1',
    });
    expect(notes).toContain('June 2024: no outcome, because not all are recorded.');
  });

  it('counts from the discharge where there is one, and gives those of hospital aged 65 and over by themselves', async () => {
    const text = drawn(`
      Reference,Discharged,Started,Ended,Outcome,Age
      R1,2024-01-31,2024-02-02,2024-03-01,Yes,81
      R2,,2024-01-02,2024-03-01,No,81
      R3,2024-01-20,2024-01-21,2024-03-01,No,50
    `);
    const figures = figuresOf(await read(text, { asAt: '2024-12-31' }));
    expect(figures['reablement-at-home-91-days 2024-01']).toBe(`${100 / 3} (1/3)`);
    expect(figures['reablement-at-home-91-days-hospital 2024-01']).toBe('100 (1/1)');
  });

  it('gives figures of measures that are known', async () => {
    const known = new Set(LOCAL_CATALOGUE.map(({ code }) => code));
    const { rows } = await read(EPISODES, { asAt: '2024-12-31' });
    expect(rows.filter(({ measure }) => !known.has(measure))).toEqual([]);
  });
});
