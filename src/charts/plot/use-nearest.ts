/** Which place across a drawing the pointer is nearest to: what a tip under the pointer speaks about. */
import { type PointerEvent, useState } from 'react';

export interface Nearest {
  /** Index of the place; null while the pointer is elsewhere. */
  readonly index: number | null;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerLeave: () => void;
}

/** `places`: pixels from the left of the drawing. */
export function useNearest(places: readonly number[]): Nearest {
  const [index, setIndex] = useState<number | null>(null);
  const follow = (event: PointerEvent<SVGSVGElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setIndex(nearestTo(x, places));
  };
  return {
    index: index !== null && index < places.length ? index : null,
    onPointerMove: follow,
    onPointerDown: follow,
    onPointerLeave: () => setIndex(null),
  };
}

function nearestTo(x: number, places: readonly number[]): number | null {
  let nearest: number | null = null;
  places.forEach((place, i) => {
    if (nearest === null || Math.abs(place - x) < Math.abs((places[nearest] ?? 0) - x)) nearest = i;
  });
  return nearest;
}
