/** True for a text of nothing but spaces, tabs and line ends. */
export function isBlankText(sample: Uint8Array): boolean {
  return sample.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
