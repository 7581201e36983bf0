/** What every section of the page is given. */
import type { Held, ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { Search } from '../../ui/address/address.ts';
import type { MeasureStory } from './measure-story.ts';

type Panel = 'standing' | 'history' | 'councils' | 'groups' | 'about';

export interface SectionProps {
  readonly story: MeasureStory;
  readonly view: ReaderView;
  readonly held: Held;
  readonly search: Search;
  readonly onPanel: (panel: Panel, open: boolean) => void;
}
