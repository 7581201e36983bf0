/**
 * Where labels go that would overlap: each as near its own place as the others allow, in the order of their places.
 */

/**
 * Places in the order given, at least `gap` apart and within `from` and `to` where there is room for all.
 *
 * Example: places 10, 12 and 40 with a gap of 10 within 0 and 100 become 6, 16 and 40.
 */
export function labelPlaces(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const groups: Cluster[] = [];
  for (const { place, index } of order) {
    groups.push({ centre: place, members: [index] });
    mergeBack(groups, gap, from, to);
  }
  const places: number[] = wanted.map((place) => place);
  for (const { centre, members } of groups) {
    members.forEach((index, i) => {
      places[index] = centre + (i - (members.length - 1) / 2) * gap;
    });
  }
  return places;
}

interface Cluster {
  centre: number;
  members: number[];
}

/** Joins the last cluster to the one before for as long as they overlap. */
function mergeBack(clusters: Cluster[], gap: number, from: number, to: number): void {
  for (;;) {
    const last = clusters.at(-1);
    if (!last) return;
    last.centre = within(last, gap, from, to);
    const before = clusters.at(-2);
    if (!before || last.centre - before.centre >= (gap * (last.members.length + before.members.length)) / 2)
      return;
    const all = before.members.length + last.members.length;
    before.centre = (before.centre * before.members.length + last.centre * last.members.length) / all;
    before.members.push(...last.members);
    clusters.pop();
  }
}

function within({ centre, members }: Cluster, gap: number, from: number, to: number): number {
  const half = ((members.length - 1) / 2) * gap;
  return Math.max(from + half, Math.min(to - half, centre));
}
