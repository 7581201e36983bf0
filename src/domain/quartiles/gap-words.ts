/** The gap to the best quartile in words: in people where people were counted, in points otherwise, with its year. */
import { counted, formatNumber, formatYear, type HouseStyle } from '../figures/house-style.ts';
import {
  cutInWords,
  differenceInWords,
  forCut,
  shortDifference,
  valueInWords,
} from '../measures/measure-value.ts';
import type { PeopleGap } from './gap.ts';
import type { Position } from './position.ts';

/** "44 more people in paid work", "179 fewer admissions", "0.7 points"; null when there is no gap to say. */
export function gapInWords({ gap, measure }: Position): string | null {
  if (!gap) return null;
  return gap.people ? peopleInWords(gap.people, measure) : shortDifference(gap.points, measure);
}

function peopleInWords(people: PeopleGap, { gapNoun, polarity }: Position['measure']): string {
  const { one = 'person', many = 'people', doing = '' } = gapNoun ?? {};
  const more = polarity === 'lower' ? 'fewer' : 'more';
  const noun = people.count === 1 ? one : many;
  return `${formatNumber(people.count, 0)} ${more} ${noun}${doing ? ` ${doing}` : ''}`;
}

/**
 * The whole sentence. Example: "To reach the best quartile of 2020/21, 7.2% (62 of 853) would need to be in paid work.
 * Now 2.1% (18). That is 44 more people." Null when there is no gap.
 */
export function gapSentence(position: Position, style: HouseStyle = 'sefton'): string | null {
  const { gap, measure, value } = position;
  if (!gap || value === null) return null;
  const opening = `To reach the best quartile of ${formatYear(position.year, style)},`;
  const threshold = cutInWords(gap.threshold, measure);
  if (gap.people)
    return `${opening} ${peopleSentence(gap.people, position, threshold, valueInWords(value, measure))}`;
  const needed = measure.polarity === 'lower' ? `${threshold} or lower` : `${threshold} or higher`;
  const short = differenceInWords(gap.points, forCut(gap.threshold, measure));
  return `${opening} the published value would need to be ${needed}. Now ${valueInWords(value, measure)}: ${short} away.`;
}

function peopleSentence(people: PeopleGap, { measure }: Position, threshold: string, now: string): string {
  const { one = 'person', many = 'people', doing = '' } = measure.gapNoun ?? {};
  const before = formatNumber(people.numerator, 0);
  const target = formatNumber(people.target, 0);
  if (measure.polarity === 'lower') {
    const fewer = counted(people.count, `fewer ${one}`, `fewer ${many}`);
    return `the rate would need to be ${threshold} or lower (${counted(people.target, one, many)}). Now ${now} (${before}). That is ${fewer}.`;
  }
  const share = `${threshold} (${target} of ${formatNumber(people.denominator, 0)})`;
  const more = counted(people.count, `more ${one}`, `more ${many}`);
  return `${share} would need to be ${doing}. Now ${now} (${before}). That is ${more}.`;
}
