/** What every part of the section is given: the reader’s view and the address. */
import type { Held, ReaderView } from '../../../domain/standpoint/reader-view.ts';
import type { Search } from '../../../ui/address/address.ts';

export interface SpendPageOf {
  readonly held: Held;
  readonly view: ReaderView;
  readonly search: Search;
  readonly path: string;
}
