/** A measure's scale as a subtitle says it. */
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { Measure } from '../../domain/measures/measure.ts';

/** "per cent", "per 100,000 people", "score out of 24", "score". */
export function scaleInWords({ unit }: Pick<Measure, 'unit'>): string {
  switch (unit.kind) {
    case 'percent':
      return 'per cent';
    case 'rate':
      return `per ${formatNumber(unit.per, 0)} people`;
    case 'score':
      return unit.outOf === null ? 'score' : `score out of ${unit.outOf}`;
  }
}
