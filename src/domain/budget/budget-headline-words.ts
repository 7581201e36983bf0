/** The headline in sentences, in the order the reader asks. */
import { formatNumber, type HouseStyle } from '../figures/house-style.ts';
import { dateInWords } from '../periods/period-words.ts';
import type { BudgetHeadline } from './budget-headline.ts';
import { BASIS_IN_WORDS, budgetMonthInWords } from './budget-month.ts';
import { poundsInWords } from './pounds-in-words.ts';
import { movementInWords, sizeInWords, varianceInWords } from './variance-in-words.ts';

/** One sentence for each thing known; what is not known and is always asked is said to be so. */
export function headlineSentences(headline: BudgetHeadline, style?: HouseStyle): string[] {
  return [
    varianceSentence(headline, style),
    ...(headline.variance === null ? [] : [movementSentence(headline, style)]),
    lastYearSentence(headline, style),
    councilWideSentence(headline, style),
    otherwiseSaidSentence(headline, style),
  ].flatMap((sentence) => sentence ?? []);
}

/** "£5.352m over, 4.8% of the net budget of £111.898m, before mitigation." */
export function varianceSentence(headline: BudgetHeadline, style?: HouseStyle): string {
  const { variance, percent, netBudget, month } = headline;
  if (variance === null) return `No forecast is held for ${budgetMonthInWords(month, style)}.`;
  const share =
    percent === null || netBudget === null
      ? ''
      : `, ${formatNumber(Math.abs(percent), 1)}% of the net budget of ${poundsInWords(netBudget, style)}`;
  const text = variance === 0 ? 'on budget' : `${varianceInWords(variance, style)}${share}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, ${basisOf(headline)}.`;
}

/** "The forecast for October 2024 is over budget, before mitigation.": the way it goes; the amount stands elsewhere. */
export function forecastSentence(headline: BudgetHeadline, style?: HouseStyle): string {
  const { variance, month } = headline;
  const when = budgetMonthInWords(month, style);
  if (variance === null) return `No budget forecast is held for ${when}.`;
  const way = variance === 0 ? 'on' : variance > 0 ? 'over' : 'under';
  return `The forecast for ${when} is ${way} budget, ${basisOf(headline)}.`;
}

/** "£1.117m worse than in May 2024, the last reported month." */
function movementSentence({ movement, previous }: BudgetHeadline, style?: HouseStyle): string {
  if (!previous) return 'No month was reported before it this year on the same basis.';
  if (!movement)
    return `The movement since ${budgetMonthInWords(previous, style)}, the last reported month, is not known.`;
  const since = budgetMonthInWords(movement.since, style);
  if (movement.amount === 0) return `No change since ${since}, the last reported month.`;
  return `${movementInWords(movement.amount, style)} than in ${since}, the last reported month.`;
}

function lastYearSentence({ lastYear }: BudgetHeadline, style?: HouseStyle): string | null {
  if (!lastYear) return null;
  const variance = varianceInWords(lastYear.variance, style);
  return `The same month last year, ${budgetMonthInWords(lastYear.month, style)}: ${variance}.`;
}

/** "Council forecast outturn: £2.254m over. The difference of £3.098m is not yet explained." */
export function councilWideSentence({ councilWide }: BudgetHeadline, style?: HouseStyle): string | null {
  if (!councilWide) return null;
  const { said, notYetExplained } = councilWide;
  const asAt = said.asAt === null ? '' : ` (as at ${dateInWords(said.asAt)})`;
  const beside = `${said.label}${asAt}: ${varianceInWords(said.variance, style)}.`;
  if (!notYetExplained) return beside;
  return `${beside} The difference of ${sizeInWords(notYetExplained, style)} is not yet explained.`;
}

function otherwiseSaidSentence({ otherwiseSaid }: BudgetHeadline, style?: HouseStyle): string | null {
  if (!otherwiseSaid) return null;
  const { said, difference } = otherwiseSaid;
  const reported = `${said.label}: ${varianceInWords(said.variance, style)}.`;
  return `${reported} The lines differ from it by ${sizeInWords(difference, style)}, not yet explained.`;
}

/** Of the lines, or of the headline where only that was reported. */
export function basisOf(headline: BudgetHeadline): string {
  return headline.varianceFrom === 'headline'
    ? headlineBasis(headline)
    : BASIS_IN_WORDS[headline.month.basis];
}

/** A report that does not say whether mitigations are taken off is not given a basis. */
function headlineBasis({ month }: BudgetHeadline): string {
  const basis = month.headline?.basis ?? null;
  return basis === null ? 'basis not stated' : BASIS_IN_WORDS[basis];
}
