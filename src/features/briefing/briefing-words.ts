/** The paragraph that opens the Briefing: position, local signals and budget, a short sentence each. The figures themselves are in the tiles. */
import { forecastSentence } from '../../domain/budget/budget-headline-words.ts';
import { placesSentence } from '../../domain/quartiles/headline.ts';
import { signalsSentence } from '../../domain/signals/signals-sentence.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { BriefingStory } from './briefing-story.ts';

export function briefingParagraph(story: BriefingStory, view: ReaderView): string {
  const budget = story.budget && forecastSentence(story.budget, view.houseStyle);
  const said = [places(story, view), signalsTold(story), budget].filter(Boolean);
  return said.length === 0 ? nothingOf(view.name) : said.join(' ');
}

/** Nothing where no published figure of the council is held: the tile says so, and how to add it. */
function places({ standings, year }: BriefingStory, view: ReaderView): string {
  if (year === null || standings.every(({ position }) => position.value === null)) return '';
  return placesSentence(standings, view.name, year, view.comparator, view.houseStyle);
}

function signalsTold({ signals, localFigures }: BriefingStory): string {
  switch (localFigures) {
    case 'none':
      return '';
    case 'too-few':
      return 'The local figures held are too few to tell a clear change.';
    case 'judged':
      return signalsSentence(signals);
  }
}

function nothingOf(name: string): string {
  return `No figures of ${name} are held. Choose another council, or add its figures on the Data page.`;
}
