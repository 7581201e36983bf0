/** What of ledger extracts has to be said before they can be added, in one sentence below the preview. */
import { mappingLacks } from '../../domain/budget/mapping-lacks.ts';
import { listInWords } from '../../domain/figures/house-style.ts';
import type { MappingQuestion } from '../../queries/files/file-preview.ts';
import { ASKED_EACH_TIME, MEANINGS } from './mapping-meanings.ts';

/**
 * Of a new extract: which column is which. Of one whose columns are known, only what they do not tell: "Say first the month of
 * september.csv, then read it by its columns."
 */
export function mappingToSay(files: readonly MappingQuestion[]): string {
  const [first, ...others] = files;
  if (!first || others.length > 0 || !first.remembered) return 'Say first which column is which.';
  const lacks = mappingLacks(first.mapping);
  const asked = lacks.length > 0 ? lacks : ASKED_EACH_TIME.filter((one) => !(one in first.mapping.columns));
  const words = MEANINGS.filter(({ column }) => asked.includes(column)).map((meaning) => meaning.words);
  const verb = lacks.length > 0 ? 'Say' : 'Check';
  return `${verb} first ${listInWords(words)} of ${first.name}, then read it by its columns; they are those of last time.`;
}
