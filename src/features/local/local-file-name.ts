/** The name of a file taken from a local page: "home-care-waiting-sefton". */
export function localFileName(code: string, council: string): string {
  return `${code}-${council.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}
