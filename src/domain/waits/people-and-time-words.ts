/** One line on why the number waiting and the time waited stand together, and what to make of them where they disagree. */
import { moveApart, type PeopleAndTime } from './people-and-time.ts';

/** For the page, always. */
export const EACH_MISLEADS_ALONE =
  'The number counts people still waiting; the time is of people who have started. Each misleads alone, so read both.';

/** Null where the two do not move apart. */
export function disagreementSentence(moves: PeopleAndTime): string | null {
  if (!moveApart(moves)) return null;
  return moves.people === 'falling'
    ? 'Fewer people are waiting, but those who started had waited longer. The number alone looks better than the wait was: when people who have waited long start, the list shortens and the average wait of that month rises.'
    : 'More people are waiting, but those who started had waited less. The time alone looks better than the list is: people still waiting are not in it until they start.';
}
