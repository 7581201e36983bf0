/** The paragraph that opens the Briefing: two or three sentences from the very figures of the tiles below it. */
import { placesSentence } from '../../domain/quartiles/headline.ts';
import { illustrativeWord } from '../../domain/series/illustrative-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { whenSaid } from '../../domain/series/series-sentence.ts';
import { signalsSentence } from '../../domain/signals/signals-sentence.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { BriefingStory, TileFigure } from './briefing-story.ts';

export function briefingParagraph(story: BriefingStory, view: ReaderView): string {
  return [places(story, view), homeCareSentence(story.homeCare, view), signalsTold(story)]
    .filter(Boolean)
    .join(' ');
}

function places({ standings, year }: BriefingStory, view: ReaderView): string {
  if (year === null || standings.length === 0) return '';
  return placesSentence(standings, view.name, year, view.comparator, view.houseStyle);
}

/** "About 11 people were waiting for home care in early December 2024; those who started in November 2024 had waited 2 to 3 days." */
function homeCareSentence(figures: readonly TileFigure[], view: ReaderView): string {
  const said = (figure: TileFigure): string => saidInWords(figure.latest, figure.measure);
  const when = ({ latest, series }: TileFigure): string =>
    `${whenSaid(latest, series.frequency, view.houseStyle)}${illustrativeWord(latest)}`;
  const people = figures.find(({ measure }) => measure.code === 'home-care-waiting');
  const time = figures.find(({ measure }) => measure.code === 'home-care-wait-mean');
  const waiting = people
    ? `${said(people)} ${people.latest.value === 1 ? 'was' : 'were'} waiting for home care to start ${when(people)}`
    : '';
  const waited = time ? `those who started home care ${when(time)} had waited ${said(time)} on average` : '';
  const both = [waiting, waited].filter(Boolean).join('; ');
  return both === '' ? '' : `${capitalised(both)}.`;
}

/** Nothing where there is neither a signal nor a figure to have one. */
function signalsTold({ signals, homeCare, reablement }: BriefingStory): string {
  const { concern, improvement } = signals;
  return concern.length + improvement.length + homeCare.length + reablement.length === 0
    ? ''
    : signalsSentence(signals);
}
