/**
 * People waiting and time waited, side by side. The list holds those still waiting and the waits hold those who started, so
 * each misleads alone: this says where the two move apart. It names no cause.
 */
export type Direction = 'rising' | 'falling' | 'steady';

export interface PeopleAndTime {
  readonly people: Direction;
  readonly time: Direction;
}

/** The plain direction of two figures; where there are enough points, take the one of the control chart instead. */
export function directionOf(before: number, now: number): Direction {
  if (now === before) return 'steady';
  return now > before ? 'rising' : 'falling';
}

/** True when one rises and the other falls. */
export function moveApart({ people, time }: PeopleAndTime): boolean {
  return (people === 'rising' && time === 'falling') || (people === 'falling' && time === 'rising');
}
