import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../../src/domain/measures/catalogue/catalogue.ts';
import { LOCAL_CATALOGUE } from '../../../../../src/domain/measures/local/catalogue.ts';
import { isLocalCode, type LocalMeasure } from '../../../../../src/domain/measures/local/local-measure.ts';
import { TOPICS } from '../../../../../src/domain/measures/local/topics.ts';

const codes = LOCAL_CATALOGUE.map(({ code }) => code);

function named(code: string): LocalMeasure {
  const measure = LOCAL_CATALOGUE.find((m) => m.code === code);
  if (!measure) throw new Error(`The catalogue lacks ${code}`);
  return measure;
}

function splitsOf(total: string, split: string): string[] {
  return LOCAL_CATALOGUE.filter(({ partOf }) => partOf?.total === total && partOf.split === split).map(
    ({ code }) => code,
  );
}

describe('the catalogue of local measures', () => {
  it('gives every measure a code of its own that a return can name, and a title of its own', () => {
    expect(codes.filter((code) => !isLocalCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(LOCAL_CATALOGUE.map(({ title }) => title)).size).toBe(codes.length);
  });

  it('follows the order of the topics, and every topic but the reader’s own has a measure', () => {
    const inOrder = LOCAL_CATALOGUE.map(({ topic }) => topic).filter(
      (topic, at, all) => topic !== all[at - 1],
    );
    expect(inOrder).toEqual(TOPICS.map(({ id }) => id).filter((id) => id !== 'own'));
  });

  it.each(LOCAL_CATALOGUE)(
    '$code is defined in a sentence, with an owner and decimals that suit its unit',
    (m) => {
      expect(m.definition).toMatch(/^[A-Z].{30,}\.$/);
      expect(m.definition).not.toMatch(/\s{2}|\.\./);
      expect(m.owner).not.toBe('');
      expect(m.owner).toBeDefined();
      expect([0, 1]).toContain(m.decimals);
    },
  );

  it('says the weekday of weekly lists, the same for all of them, and of nothing else', () => {
    for (const { frequency, weekday, code } of LOCAL_CATALOGUE)
      expect(weekday, code).toBe(frequency === 'weekly' ? 2 : undefined);
  });

  it('says what is over what wherever a figure is a share or a rate', () => {
    const shares = LOCAL_CATALOGUE.filter(({ unit }) => unit.kind === 'percent' || unit.kind === 'rate');
    expect(shares.length).toBeGreaterThan(20);
    const unsaid = shares.filter(({ numerator, denominator }) => !numerator || !denominator);
    expect(unsaid.map(({ code }) => code)).toEqual([]);
  });

  it('has the total of every part, of the same unit, frequency, day and kind, and it is no part itself', () => {
    for (const { code, partOf, ...part } of LOCAL_CATALOGUE) {
      if (!partOf) continue;
      const total = named(partOf.total);
      expect(total.partOf, code).toBeUndefined();
      const same = ({
        unit,
        frequency,
        weekday,
        kind,
        cumulative,
        rolling,
        decimals,
        topic,
      }: typeof part) => ({ unit, frequency, weekday, kind, cumulative, rolling, decimals, topic });
      expect(same(part), code).toEqual(same(total));
    }
  });

  it('leads to published measures that exist', () => {
    const keys = LOCAL_CATALOGUE.flatMap(({ leadsTo = [] }) => leadsTo);
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter((key) => measureOf(key) === null)).toEqual([]);
  });

  it('splits the home care list by source and by days waited, and reablement by provider', () => {
    const list = 'home-care-waiting';
    expect(splitsOf(list, 'source')).toEqual([`${list}-community`, `${list}-hospital`]);
    expect(splitsOf(list, 'band')).toEqual(
      ['0-2', '3-7', '8-14', '15-28', '29-plus'].map((days) => `${list}-${days}`),
    );
    for (const total of ['starts', 'people-12-months', 'completions', 'spend'].map((c) => `reablement-${c}`))
      expect(splitsOf(total, 'provider')).toEqual([`${total}-in-house`, `${total}-alternative`]);
    for (const total of ['reablement-at-home-91-days', 'reablement-community-84-days'])
      expect(splitsOf(total, 'provider-outcome')).toEqual([`${total}-in-house`, `${total}-alternative`]);
  });

  it('counts admissions up from April, and marks what covers the last twelve months', () => {
    expect(LOCAL_CATALOGUE.filter(({ cumulative }) => cumulative).map(({ code }) => code)).toEqual([
      'admissions-18-64',
      'admissions-18-64-rate',
      'admissions-65-over',
      'admissions-65-over-rate',
    ]);
    expect(LOCAL_CATALOGUE.filter(({ rolling }) => rolling).map(({ code }) => code)).toEqual([
      'carers-self-directed-support',
      'carers-direct-payments',
      'reablement-people-12-months',
      'reablement-people-12-months-in-house',
      'reablement-people-12-months-alternative',
      'turnover',
      'sickness',
    ]);
  });
});
