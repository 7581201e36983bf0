/** The paragraph that opens the Briefing: two or three sentences from the very figures of the tiles below it. */
import { placesSentence } from '../../domain/quartiles/headline.ts';
import { illustrativeWord } from '../../domain/series/illustrative-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { whenSaid } from '../../domain/series/series-sentence.ts';
import type { RankedSignals } from '../../domain/signals/ranked-signals.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { BriefingStory, TileFigure } from './briefing-story.ts';

export function briefingParagraph(story: BriefingStory, view: ReaderView): string {
  return [places(story, view), homeCareSentence(story.homeCare, view), signalsSentence(story)]
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

/** "4 measures need attention and 7 are getting better." */
export function signalsSentence({
  signals,
  homeCare,
  reablement,
}: Pick<BriefingStory, 'signals' | 'homeCare' | 'reablement'>): string {
  const { concern, improvement } = signals;
  if (concern.length + improvement.length === 0)
    return homeCare.length + reablement.length === 0 ? '' : noSignal(signals);
  const worse =
    concern.length === 0 ? 'No local measure needs' : `${concern.length} local ${noun(concern.length)}`;
  const need = concern.length === 0 ? ' attention' : ` ${concern.length === 1 ? 'needs' : 'need'} attention`;
  const better =
    improvement.length === 0
      ? ', and none is clearly getting better'
      : ` and ${improvement.length} ${improvement.length === 1 ? 'is' : 'are'} getting better`;
  return `${worse}${need}${better}${restsOnInvented(signals)}.`;
}

function noSignal({ other }: RankedSignals): string {
  return other.length === 0
    ? 'No local measure shows a clear change.'
    : 'No local measure shows a clear change for better or worse.';
}

function restsOnInvented({ concern, improvement }: RankedSignals): string {
  const all = [...concern, ...improvement];
  const resting = all.filter(({ illustrative }) => illustrative).length;
  if (resting === 0) return '';
  return resting === all.length
    ? '; every one of them rests on illustrative figures'
    : `; ${resting} of them ${resting === 1 ? 'rests' : 'rest'} on illustrative figures`;
}

function noun(count: number): string {
  return count === 1 ? 'measure' : 'measures';
}
