/** The paragraph that opens the page: does it grow, by whom, and does it work; each from the figures as they were said. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { growthSentence, shareOfGrowthSentence } from '../../domain/reablement/growth-words.ts';
import { illustrativeWord } from '../../domain/series/illustrative-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { latestInWords, latestPoint, whenSaid } from '../../domain/series/series-sentence.ts';
import type { HeldOfMeasure } from '../local/local-page.ts';
import type { ReablementGrowth } from './reablement-growth.ts';
import type { TwelveMonths } from './twelve-months.ts';

/**
 * "550 people in the 12 months to November 2024, 43% more than in 2022; 78% of the increase was met by alternative
 * provision. Of those who began in September 2024, 84.8% were at home 91 days later (illustrative)."
 */
export function reablementLead(
  held: TwelveMonths | null,
  growth: ReablementGrowth | null,
  atHome: HeldOfMeasure | null,
  style?: HouseStyle,
): string {
  return [grown(held, growth, style), outcome(atHome, style)].filter(Boolean).join(' ');
}

function grown(held: TwelveMonths | null, growth: ReablementGrowth | null, style?: HouseStyle): string {
  if (growth) return growthLead(growth);
  const latest = held && latestPoint(held.total.series);
  return held && latest
    ? `${latestInWords(held.total.measure, held.total.series, latest, null, style)}.`
    : '';
}

/** Without the numbers behind percentages: where a report gave only those, the numbers are not its own. */
export function growthLead({ growth, names, latest, points, reported }: ReablementGrowth): string {
  const about = latest.qualifier === 'about' ? 'About ' : '';
  const whole = `${about}${growthSentence(growth, names)}`;
  const first = whole.replace(/ \([\d,]+\)\.$/, '');
  const share = growth.kind === 'shares' ? shareOfGrowthSentence(growth, names) : null;
  const invented = !reported && points.some(({ status }) => status === 'illustrative');
  const mark = invented ? ' (partly illustrative)' : '';
  if (share === null) {
    const changes = shareOfGrowthSentence(growth, names);
    return `${first}${mark}.${changes ? ` ${changes}` : ''}`;
  }
  const part = share.replace(/ \([\d,]+ of [\d,]+\)/, '').replace(/\.$/, '');
  return `${first}; ${part}${mark}.`;
}

function outcome(held: HeldOfMeasure | null, style?: HouseStyle): string {
  const latest = held && latestPoint(held.series);
  if (!held || !latest) return '';
  const when = whenSaid(latest, held.series.frequency, style);
  return `Of those who began ${when}, ${saidInWords(latest, held.measure)} were at home 91 days later${illustrativeWord(latest)}.`;
}
