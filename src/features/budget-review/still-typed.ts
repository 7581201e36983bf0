/** What stands typed and not added when somebody signs off: it would be left outside a locked review. */

/** Null when nothing does. */
export function stillTyped(texts: Readonly<Record<string, string>>): string | null {
  if ((texts['new.question'] ?? '').trim() !== '')
    return 'A question is typed and not added. Add it or empty the field, then sign off.';
  if (texts['open.at'] !== undefined)
    return 'A question or an answer is open and not kept. Keep it or cancel, then sign off.';
  return null;
}
