/**
 * Why the variance moved since the last reported month: at most eight causes, and what they do not explain as a cause of its own.
 * It never spreads a remainder over the causes, and never hides one.
 */
import type { BridgeItem, BudgetMonth } from './budget-year.ts';
import type { Pence } from './money.ts';
import { movement } from './movement.ts';
import { lessOrNull } from './variance.ts';
import type { WorkedMonth } from './worked-month.ts';

/** Eight with "other causes" among them. */
const MOST_CAUSES = 8;

export interface BridgeStep extends BridgeItem {
  /** How many causes were put together in it; 1 for a cause of its own. */
  readonly causes: number;
}

export interface Bridge {
  /** Null when there is no reported month before on the same basis. */
  readonly previous: BudgetMonth | null;
  /** Null where the month before has no total, or there is none. */
  readonly from: Pence | null;
  readonly to: Pence | null;
  /** to − from. */
  readonly movement: Pence | null;
  /** The largest first, either way; "Other causes" last. */
  readonly steps: readonly BridgeStep[];
  readonly explained: Pence;
  /** movement − explained: 0 when the causes explain it all, null when the movement is not known. */
  readonly notExplained: Pence | null;
}

/** York: +1,729 −1,000 +356 +502 +744 +258 +376 +115 −1,500 (£k) explain a movement of +1,580 and leave 0. */
export function bridgeOf(now: WorkedMonth, before: WorkedMonth | null): Bridge {
  const items = now.month.bridge ?? [];
  const moved = movement(now, before);
  const explained = items.reduce((sum, { amount }) => sum + amount, 0);
  return {
    previous: before?.month ?? null,
    from: before?.variance ?? null,
    to: now.variance,
    movement: moved,
    steps: atMostEight(items),
    explained,
    notExplained: lessOrNull(moved, explained),
  };
}

function atMostEight(items: readonly BridgeItem[]): BridgeStep[] {
  const bySize = items.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const own = bySize.slice(0, bySize.length > MOST_CAUSES ? MOST_CAUSES - 1 : MOST_CAUSES);
  const rest = bySize.slice(own.length);
  const steps: BridgeStep[] = own.map((item) => ({ ...item, causes: 1 }));
  if (rest.length > 0) steps.push({ ...merged(rest), causes: rest.length });
  return steps;
}

/** Recurrent or one-off only where all of them are the one or the other. */
function merged(items: readonly BridgeItem[]): BridgeItem {
  const amount = items.reduce((sum, item) => sum + item.amount, 0);
  const [first] = items;
  const recurrent = items.every((item) => item.recurrent === first?.recurrent) ? first?.recurrent : undefined;
  return { cause: 'Other causes', amount, ...(recurrent === undefined ? {} : { recurrent }) };
}
