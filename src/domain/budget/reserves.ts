/** Reserves at the end of the year: what is there less what is planned to be drawn. Below zero is shown as it is. */
import type { Reserve } from './budget-year.ts';
import type { Pence } from './money.ts';

export interface ReserveClosing extends Reserve {
  readonly closing: Pence;
}

export interface ReservesClosing {
  readonly reserves: readonly ReserveClosing[];
  readonly opening: Pence;
  readonly planned: Pence;
  readonly closing: Pence;
}

/** reservesClosing([{ name: 'ASC', opening: 500, planned: 200 }]) closes at 300. */
export function reservesClosing(reserves: readonly Reserve[]): ReservesClosing {
  const each = reserves.map((reserve) => ({ ...reserve, closing: reserve.opening - reserve.planned }));
  const opening = each.reduce((sum, reserve) => sum + reserve.opening, 0);
  const planned = each.reduce((sum, reserve) => sum + reserve.planned, 0);
  return { reserves: each, opening, planned, closing: opening - planned };
}
