/**
 * All signals of an area in the order they deserve a look: outside the limits, then a shift, a trend, two in three; equal
 * ones in the order of the library. Parts of a total that signal the same way stand under it, so that one change is not
 * listed six times.
 */
import type { OnsCode } from '../figures/area.ts';
import type { LocalCode, LocalMeasure } from '../measures/local/local-measure.ts';
import type { LocalHoldings } from '../series/holdings.ts';
import type { Rule } from '../spc/rules.ts';
import { type Signal, signalOf } from './signal.ts';

export interface RankedSignal extends Signal {
  /** Parts of this measure that signal the same way, in the order of the library. */
  readonly parts: readonly LocalMeasure[];
}

export interface RankedSignals {
  readonly concern: readonly RankedSignal[];
  readonly improvement: readonly RankedSignal[];
  /** Clear changes of measures that are neither better high nor low. */
  readonly other: readonly RankedSignal[];
}

const WEIGHT: Readonly<Record<Rule, number>> = { outside: 0, shift: 1, trend: 2, 'two-in-three': 3, none: 4 };

/** Retired measures are left out: nobody reports them any more. */
export function rankedSignals(local: LocalHoldings, area: OnsCode): RankedSignals {
  const signals = local.measures.flatMap((measure) => {
    const series = measure.retired ? null : local.seriesOf(area, measure.code);
    return series ? (signalOf(measure, series) ?? []) : [];
  });
  const ranked = folded(signals).sort((a, b) => WEIGHT[a.judged.rule] - WEIGHT[b.judged.rule]);
  return {
    concern: ranked.filter(({ judged }) => judged.kind === 'concern'),
    improvement: ranked.filter(({ judged }) => judged.kind === 'improvement'),
    other: ranked.filter(({ judged }) => judged.kind === 'high' || judged.kind === 'low'),
  };
}

function folded(signals: readonly Signal[]): RankedSignal[] {
  const kindOf = new Map<LocalCode, string>(
    signals.map(({ measure, judged }) => [measure.code, judged.kind]),
  );
  const isFolded = ({ measure, judged }: Signal): boolean =>
    measure.partOf !== undefined && kindOf.get(measure.partOf.total) === judged.kind;
  return signals
    .filter((signal) => !isFolded(signal))
    .map((signal) => ({
      ...signal,
      parts: signals
        .filter((part) => isFolded(part) && part.measure.partOf?.total === signal.measure.code)
        .map(({ measure }) => measure),
    }));
}
