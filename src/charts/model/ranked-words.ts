/** What the picture of all councils says: a message, a subtitle, and who has no figure. */
import { regionName, regionOf } from '../../domain/areas/councils.ts';
import { formatNumber, formatYear, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import { cutInWords } from '../../domain/measures/measure-value.ts';
import type { Comparator } from '../../domain/quartiles/comparator.ts';
import { comparatorInWords } from '../../domain/quartiles/comparator-words.ts';
import { FEWEST_FOR_QUARTILES } from '../../domain/quartiles/distribution.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { rankInWords } from '../../domain/quartiles/position-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { namesEveryCouncil, type RankedModel } from './ranked-model.ts';
import { scaleInWords } from './unit-words.ts';

/** "Sefton is 127 of 150; the best quartile begins at 7.2%". */
export function rankedTitle({ rank, spread, measure }: Position, council: string): string {
  const n = spread?.n ?? 0;
  const graded = spread && n >= FEWEST_FOR_QUARTILES && measure.polarity !== 'neutral';
  const start = graded ? `; the best quartile begins at ${cutInWords(spread.cutUpper, measure)}` : '';
  if (!rank) return `${n} ${n === 1 ? 'council has' : 'councils have'} a figure, ${council} has none${start}`;
  return `${council} is ${rankInWords(rank, n)}${start}`;
}

/** What, where, when and in which unit, which way is better, and where the scale begins. */
export function rankedSubtitle(
  model: RankedModel,
  { measure, year }: Position,
  comparator: Comparator,
  style: HouseStyle = 'sefton',
): string {
  const { from, decimals } = model.axis;
  const scale = from === 0 ? '' : ` The scale begins at ${formatNumber(from, decimals)}, not at zero.`;
  return `${measure.plainName}. ${capitalised(scaleInWords(measure))}, ${comparatorInWords(comparator)}, ${formatYear(year, style)}. ${orderInWords(model, measure)}.${scale}`;
}

function orderInWords(model: RankedModel, { polarity }: Position['measure']): string {
  if (namesEveryCouncil(model)) return polarity === 'neutral' ? 'Highest first' : 'Best first';
  return polarity === 'neutral' ? 'Lowest to highest' : 'Worst to best, so that better is to the right';
}

const NAMED = 6;

/** "No figure for Hackney and Cumbria: not available ([x])."; a sentence for each reason. Null when every council has a figure. */
export function withoutFigureSentence({ without }: RankedModel): string | null {
  if (without.length === 0) return null;
  const reasons = [...new Set(without.map(({ why }) => why))];
  const said = reasons.map((why) => {
    const names = without.filter((council) => council.why === why).map(({ name }) => name);
    const more = names.length - NAMED;
    return `${listInWords(more > 1 ? [...names.slice(0, NAMED), `${more} more`] : names)}: ${why}.`;
  });
  return `No figure for ${said.join(' No figure for ')}`;
}

/** The region of a council for a table's column; empty where it is not known. */
export function regionOfCouncil(code: string): string {
  const region = regionOf(code);
  return region ? regionName(region) : '';
}
