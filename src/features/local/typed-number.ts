/** A number as people type it: "1,200", "7.5", "−3", "85%", "£84,200". */

/** Null for what is no number; empty text is null too. */
export function typedNumber(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^£/, '')
    .replace(/%$/, '')
    .replaceAll(',', '')
    .replace(/^\u2212/, '-')
    .trim();
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}
