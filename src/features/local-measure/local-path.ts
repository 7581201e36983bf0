/** The address of a local measure's page. */
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';

/** `/measures/local/home-care-waiting`. */
export function localPath(code: LocalCode): string {
  return `/measures/local/${code}`;
}
