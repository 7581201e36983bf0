/**
 * Where the reader is: a path and its options, kept behind the # so that any static host, sub-folder or single file
 * can serve the app. All state a reader would want to bookmark or send lives here.
 */
export type Search = Readonly<Record<string, string>>;

export interface Address {
  /** Begins with a slash: `/quartiles`. */
  readonly path: string;
  readonly search: Search;
}

/** Reads `#/quartiles?year=2018-19`; anything else is the home address. Later repeats of an option win. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith('/')) return { path: '/', search: {} };
  const [path = '/', query = ''] = text.split('?', 2);
  const tidy = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return { path: tidy === '' ? '/' : tidy, search: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address as a link; options without a value are left out, the order is the order given. */
export function formatAddress(
  path: string,
  search: Readonly<Record<string, string | undefined>> = {},
): string {
  const options = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value) options.set(name, value);
  const query = options.toString();
  return `#${path}${query ? `?${query}` : ''}`;
}
