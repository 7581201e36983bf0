import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalSentence } from '../../../../src/domain/series/series-sentence.ts';
import { rankedSignals } from '../../../../src/domain/signals/ranked-signals.ts';
import { partsInWords } from '../../../../src/domain/signals/signal-words.ts';
import { runs } from '../../../runs.ts';
import { holdingsOf, OUTSIDE, SEFTON, SHIFT, STEADY } from './signal-holdings.ts';

const codes = (signals: readonly { readonly measure: { readonly code: string } }[]) =>
  signals.map(({ measure }) => measure.code);

describe('ranked signals', () => {
  it('puts a figure outside the limits before a shift, and leaves common cause out', () => {
    const holdings = holdingsOf(
      [{ code: 'shift' }, SHIFT],
      [{ code: 'steady' }, STEADY],
      [{ code: 'out' }, OUTSIDE],
    );
    const { concern, improvement, other } = rankedSignals(holdings, SEFTON);
    expect(codes(concern)).toEqual(['out', 'shift']);
    expect(concern.map(({ judged }) => judged.rule)).toEqual(['outside', 'shift']);
    expect([...improvement, ...other]).toEqual([]);
  });

  it('sorts by what it means for the measure, not by its direction', () => {
    const holdings = holdingsOf(
      [{ code: 'better-high', polarity: 'higher' }, OUTSIDE],
      [{ code: 'better-low', polarity: 'lower' }, OUTSIDE],
      [{ code: 'neither', polarity: 'neutral' }, OUTSIDE],
    );
    const { concern, improvement, other } = rankedSignals(holdings, SEFTON);
    expect([codes(improvement), codes(concern), codes(other)]).toEqual([
      ['better-high'],
      ['better-low'],
      ['neither'],
    ]);
  });

  it('forgets an old signal: only the latest counted figure is news', () => {
    const holdings = holdingsOf([{ code: 'old' }, [...OUTSIDE, 21, 20, 22, 21]]);
    expect(rankedSignals(holdings, SEFTON).concern).toEqual([]);
  });

  it('lists no yearly, rolling or retired series, whatever it does', () => {
    const holdings = holdingsOf(
      [{ code: 'rolling', rolling: true }, OUTSIDE],
      [{ code: 'yearly', frequency: 'yearly' }, OUTSIDE],
      [{ code: 'retired', retired: { on: '2024-06-01', reason: 'stopped' } }, OUTSIDE],
    );
    expect(rankedSignals(holdings, SEFTON)).toEqual({ concern: [], improvement: [], other: [] });
  });

  it('stands parts that signal alike under their total, and others by themselves', () => {
    const partOf = (name: string) => ({ total: 'total', split: 'source', name });
    const holdings = holdingsOf(
      [{ code: 'total' }, OUTSIDE],
      [{ code: 'alike', partOf: partOf('Community') }, OUTSIDE],
      [{ code: 'apart', partOf: partOf('Hospital'), polarity: 'higher' }, OUTSIDE],
    );
    const { concern, improvement } = rankedSignals(holdings, SEFTON);
    expect(codes(concern)).toEqual(['total']);
    expect(codes(improvement)).toEqual(['apart']);
    expect(concern.map(partsInWords)).toEqual(['The same is seen in its part: Community']);
  });

  it('ranks equal signals in the order of the library', () => {
    const holdings = holdingsOf([{ code: 'b' }, OUTSIDE], [{ code: 'a' }, OUTSIDE], [{ code: 'c' }, OUTSIDE]);
    expect(codes(rankedSignals(holdings, SEFTON).concern)).toEqual(['b', 'a', 'c']);
  });
});

describe('ranked signals of any series', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 0, maxLength: 40 });
  const polarity = fc.constantFrom('higher' as const, 'lower' as const, 'neutral' as const);
  const drawn = fc.array(fc.tuple(polarity, figures), { maxLength: 8 });
  const LEAD = {
    concern: /Getting worse/,
    improvement: /Improving/,
    high: /Higher than usual/,
    low: /Lower than usual/,
    common: /^$/,
  };

  it('every signal says in words what its kind is, and none without a signal is listed', () => {
    fc.assert(
      fc.property(drawn, (series) => {
        const all = series.map(([one, values], i) => [{ code: `m-${i}`, polarity: one }, values] as const);
        const { concern, improvement, other } = rankedSignals(holdingsOf(...all), SEFTON);
        for (const signal of [...concern, ...improvement, ...other]) {
          expect(signal.judged.rule).not.toBe('none');
          const said = signalSentence(signal.measure, signal.series, signal.chart) ?? '';
          expect(said).toMatch(LEAD[signal.judged.kind]);
        }
        expect(concern.every(({ judged }) => judged.kind === 'concern')).toBe(true);
        expect(improvement.every(({ judged }) => judged.kind === 'improvement')).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });
});
