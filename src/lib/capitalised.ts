/** The same words at the start of a sentence, and within one. */

/** "Per cent" from "per cent"; what begins with a figure stays as it is. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "no clear change" from "No clear change". */
export function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
