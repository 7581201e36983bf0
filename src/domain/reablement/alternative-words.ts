/** What the alternative provision buys, in sentences. */
import { counted, formatNumber, roundTo } from '../figures/house-style.ts';
import type { AlternativeBeside } from './alternative-provision.ts';
import { costInWords, poundsInWords } from './cost-words.ts';

/**
 * "Alternative provision: £2,000 a person (£460,000 for 230 people), £500 more than in-house (£1,500). After 91 days 76% were
 * at home, 8 percentage points lower than in-house (84%)." Says what is not known instead of leaving it out in silence.
 */
export function alternativeSentence(beside: AlternativeBeside): string {
  return `${costSentence(beside)} ${outcomeSentence(beside)}`;
}

function costSentence({ alternative, inHouse, costDifference }: AlternativeBeside): string {
  const { people, spend } = alternative;
  const cost = people === null || spend === null ? null : costInWords(spend, people);
  if (cost === null) {
    const served = people === null ? '' : ` for ${counted(people, 'person', 'people')}`;
    return `Alternative provision${served}: what it cost is not known.`;
  }
  if (costDifference === null || inHouse.cost === null)
    return `Alternative provision: ${cost}. The cost of in-house is not known.`;
  const less = roundTo(costDifference, 0);
  const beside =
    less === 0 ? 'the same as' : `${poundsInWords(Math.abs(less))} ${less > 0 ? 'more' : 'less'} than`;
  return `Alternative provision: ${cost}, ${beside} in-house (${poundsInWords(inHouse.cost)}).`;
}

function outcomeSentence({ alternative, inHouse, atHomeDifference }: AlternativeBeside): string {
  const { atHomePercent } = alternative;
  if (atHomePercent === null) return 'How many were at home after 91 days is not known.';
  const share = `After 91 days ${formatNumber(atHomePercent, 0)}% were at home`;
  if (atHomeDifference === null || inHouse.atHomePercent === null) return `${share}.`;
  const points = roundTo(atHomePercent, 0) - roundTo(inHouse.atHomePercent, 0);
  const ours = `in-house (${formatNumber(inHouse.atHomePercent, 0)}%)`;
  if (points === 0) return `${share}, the same as ${ours}.`;
  const count = counted(Math.abs(points), 'percentage point', 'percentage points');
  return `${share}, ${count} ${points > 0 ? 'higher' : 'lower'} than ${ours}.`;
}
