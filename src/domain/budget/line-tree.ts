/**
 * Service lines as a tree. Damaged lines are never dropped, for a line left out would be money left out: a line whose parent is
 * not there, and one line of a circle, stand at the top, and the problem says so.
 */
import type { LineCode, ServiceLine } from './budget-year.ts';

export type TreeProblem =
  | { readonly kind: 'unknown-parent'; readonly line: LineCode; readonly parent: LineCode }
  /** Lines that are each other's parents, in the order of going up. */
  | { readonly kind: 'circle'; readonly lines: readonly LineCode[] }
  /** The first of them stands. */
  | { readonly kind: 'line-defined-twice'; readonly line: LineCode };

export interface LineTree {
  /** Every line once, parents before their children, otherwise in their order. */
  readonly lines: readonly ServiceLine[];
  readonly roots: readonly ServiceLine[];
  readonly problems: readonly TreeProblem[];
  readonly lineOf: (code: LineCode) => ServiceLine | null;
  readonly childrenOf: (code: LineCode) => readonly ServiceLine[];
  /** 0 for a line at the top and for one that is not there. */
  readonly depthOf: (code: LineCode) => number;
}

export function lineTree(lines: readonly ServiceLine[]): LineTree {
  const problems: TreeProblem[] = [];
  const byCode = onceEach(lines, problems);
  const parents = soundParents(byCode, problems);
  const children = new Map<LineCode | null, ServiceLine[]>();
  for (const line of byCode.values()) {
    const parent = parents.get(line.code) ?? null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(line);
    else children.set(parent, [line]);
  }
  const depths = new Map<LineCode, number>();
  const roots = children.get(null) ?? [];
  return {
    lines: downwards(roots, children, depths),
    roots,
    problems,
    lineOf: (code) => byCode.get(code) ?? null,
    childrenOf: (code) => children.get(code) ?? [],
    depthOf: (code) => depths.get(code) ?? 0,
  };
}

function onceEach(lines: readonly ServiceLine[], problems: TreeProblem[]): Map<LineCode, ServiceLine> {
  const byCode = new Map<LineCode, ServiceLine>();
  for (const line of lines) {
    if (byCode.has(line.code)) problems.push({ kind: 'line-defined-twice', line: line.code });
    else byCode.set(line.code, line);
  }
  return byCode;
}

/** The parent of each line, with those cut that are not there and one of every circle. */
function soundParents(
  byCode: ReadonlyMap<LineCode, ServiceLine>,
  problems: TreeProblem[],
): Map<LineCode, LineCode | null> {
  const parents = new Map<LineCode, LineCode | null>();
  for (const { code, parent } of byCode.values()) {
    const known = parent === null || byCode.has(parent);
    if (!known) problems.push({ kind: 'unknown-parent', line: code, parent });
    parents.set(code, known ? parent : null);
  }
  const sound = new Set<LineCode>();
  for (const start of byCode.keys()) {
    const path = new Set<LineCode>();
    let at: LineCode | null = start;
    while (at !== null && !sound.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && path.has(at)) {
      const way = [...path];
      problems.push({ kind: 'circle', lines: way.slice(way.indexOf(at)) });
      parents.set(at, null);
    }
    for (const code of path) sound.add(code);
  }
  return parents;
}

/** Without recursion, so that a tree a thousand deep is read too. */
function downwards(
  roots: readonly ServiceLine[],
  children: ReadonlyMap<LineCode | null, readonly ServiceLine[]>,
  depths: Map<LineCode, number>,
): ServiceLine[] {
  const order: ServiceLine[] = [];
  const next = [...roots].reverse();
  for (let line = next.pop(); line !== undefined; line = next.pop()) {
    order.push(line);
    const depth = depths.get(line.code) ?? 0;
    for (const child of [...(children.get(line.code) ?? [])].reverse()) {
      depths.set(child.code, depth + 1);
      next.push(child);
    }
  }
  return order;
}
