/** The address of a measure's page. */
import type { MeasureKey } from '../../domain/measures/measure.ts';

/** `/measures/ascof-2014/1E`. */
export function pathOf({ framework, code }: MeasureKey): string {
  return `/measures/${framework}/${code}`;
}
