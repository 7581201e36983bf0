/** Column names as they are compared: without regard to case, spaces, hyphens, underscores and a byte order mark. */

/** plainName(' Actual_to-date ') is `actualtodate`. */
export function plainName(text: string): string {
  return text.replace(/[\s_\ufeff\u00a0-]/g, '').toLowerCase();
}
