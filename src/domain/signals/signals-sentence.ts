/** How many local measures need attention and how many get better, as one sentence. Never why. */
import type { RankedSignals } from './ranked-signals.ts';

/** "4 local measures need attention and 7 are getting better." Says so where none does. */
export function signalsSentence(signals: RankedSignals): string {
  const { concern, improvement } = signals;
  if (concern.length + improvement.length === 0) return noSignal(signals);
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
    ? ', on illustrative figures'
    : `; ${resting} of them ${resting === 1 ? 'rests' : 'rest'} on illustrative figures`;
}

function noun(count: number): string {
  return count === 1 ? 'measure' : 'measures';
}
