/** Labels of different heights beside a picture: each as near its own place as the others allow, none over another. */
export interface WantedBox {
  /** Where its middle would like to be. */
  readonly centre: number;
  readonly height: number;
}

/** Middles in the order given, within `from` and `to` where there is room for all. Ties keep the order given. */
export function stackedBoxes(boxes: readonly WantedBox[], from: number, to: number): number[] {
  const order = boxes.map((box, index) => ({ ...box, index })).sort((a, b) => a.centre - b.centre);
  const tops = new Map<number, number>();
  let free = from;
  for (const { centre, height, index } of order) {
    const top = Math.max(free, centre - height / 2);
    tops.set(index, top);
    free = top + height;
  }
  let limit = Math.max(to, from + boxes.reduce((sum, { height }) => sum + height, 0));
  for (const { height, index } of order.reverse()) {
    const top = Math.min(tops.get(index) ?? from, limit - height);
    tops.set(index, top);
    limit = top;
  }
  return boxes.map(({ height }, index) => (tops.get(index) ?? from) + height / 2);
}
