/** The bridge in sentences. It says what was given as causes, and how much of the movement they cover; it finds no cause itself. */
import type { HouseStyle } from '../figures/house-style.ts';
import type { Bridge, BridgeStep } from './bridge.ts';
import { budgetMonthInWords } from './budget-month.ts';
import { isExplainedBeyond } from './explained-beyond.ts';
import { movementInWords, sizeInWords, varianceInWords } from './variance-in-words.ts';

/** "From £2.668m over in May 2024 to £3.785m over: £1.117m worse. The causes given explain all of it." */
export function bridgeSentence(bridge: Bridge, style?: HouseStyle): string {
  const { previous, from, to, movement } = bridge;
  if (previous === null)
    return 'No month was reported before on the same basis, so there is no movement to explain.';
  const since = budgetMonthInWords(previous, style);
  if (from === null)
    return `There is no total for ${since}, the last reported month, so the movement is not known.`;
  if (to === null || movement === null)
    return `There is no total for this month, so the movement since ${since} is not known.`;
  const start = `${varianceInWords(from, style)} in ${since}`;
  const way = `From ${start} to ${varianceInWords(to, style)}: ${movementInWords(movement, style)}.`;
  return `${way} ${coverSentence(bridge, style)}`.trim();
}

/** "Undelivered savings: £0.744m worse, recurrent." */
export function bridgeStepInWords(step: BridgeStep, style?: HouseStyle): string {
  const lasting = step.recurrent === undefined ? '' : step.recurrent ? ', recurrent' : ', one-off';
  const name = step.causes > 1 ? `${step.cause} (${step.causes})` : step.cause;
  return `${name}: ${movementInWords(step.amount, style)}${lasting}`;
}

/** "Not explained: £0.120m worse", null when nothing is left. */
export function notExplainedInWords(bridge: Bridge, style?: HouseStyle): string | null {
  if (!bridge.notExplained) return null;
  return `Not explained: ${movementInWords(bridge.notExplained, style)}`;
}

function coverSentence({ steps, movement, notExplained }: Bridge, style?: HouseStyle): string {
  if (!notExplained) return steps.length > 0 ? 'The causes given explain all of it.' : '';
  if (steps.length === 0) return 'No causes are given.';
  const left = sizeInWords(notExplained, style);
  return isExplainedBeyond(movement ?? 0, notExplained)
    ? `The causes given explain ${left} more than that.`
    : `The causes given leave ${left} not explained.`;
}
