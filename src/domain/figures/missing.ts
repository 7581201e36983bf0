/**
 * Why a figure is not there. Missing is never zero, and the mark the publisher wrote is kept beside the reason.
 * Marks: GSS symbols guidance ([c], [x], [z], [low], [u], [w]) and the older marks seen in ASCOF files (c, :, *, .., -).
 */
export type MissingReason = 'suppressed' | 'unavailable' | 'not-applicable' | 'not-collected';

const REASON_OF_MARK: ReadonlyMap<string, MissingReason> = new Map([
  ['', 'unavailable'],
  ['c', 'suppressed'],
  ['*', 'suppressed'],
  ['x', 'unavailable'],
  [':', 'unavailable'],
  ['..', 'unavailable'],
  ['w', 'unavailable'],
  ['u', 'unavailable'],
  ['low', 'unavailable'],
  ['-', 'not-applicable'],
  ['z', 'not-applicable'],
]);

/**
 * The reason behind a mark as written in a file, with or without brackets, in any case; blank is unavailable.
 * Null when the text is no known mark (and so is an error of the file, not a missing value).
 */
export function reasonOfMark(written: string): MissingReason | null {
  const bare = written
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1');
  return REASON_OF_MARK.get(bare) ?? null;
}

/** How the reason is said in a sentence or an empty cell. */
export const MISSING_IN_WORDS: Readonly<Record<MissingReason, string>> = {
  suppressed: 'suppressed to protect people’s identities',
  unavailable: 'not available',
  'not-applicable': 'not applicable',
  'not-collected': 'not collected this year',
};
