/** The key of a control chart: only marks that are drawn are explained, in the order a reader meets them. */
import type { ControlModel } from './control-model.ts';

export type KeyMark =
  | 'common'
  | 'improvement'
  | 'concern'
  | 'signal'
  | 'excluded'
  | 'illustrative'
  | 'provisional'
  | 'range'
  | 'limits'
  | 'plan';

export interface KeyItem {
  readonly mark: KeyMark;
  readonly text: string;
}

/** Empty for plain points: the line needs no explanation. */
export function controlKey({ marks, blocks, plan }: ControlModel): KeyItem[] {
  const kinds = new Set(marks.map(({ kind }) => kind));
  const items: readonly (readonly [boolean, KeyItem])[] = [
    [blocks.length > 0, { mark: 'limits', text: 'usual range and mean' }],
    [kinds.has('improvement'), { mark: 'improvement', text: 'improvement' }],
    [kinds.has('concern'), { mark: 'concern', text: 'concern' }],
    [kinds.has('high') || kinds.has('low'), { mark: 'signal', text: 'unusually high or low' }],
    [blocks.length > 0 && kinds.has('common'), { mark: 'common', text: 'no clear change' }],
    [marks.some(({ low }) => low !== null), { mark: 'range', text: 'given as a range' }],
    [marks.some(({ excluded }) => excluded !== null), { mark: 'excluded', text: 'left out' }],
    [marks.some(({ provisional }) => provisional), { mark: 'provisional', text: 'provisional' }],
    [marks.some(({ illustrative }) => illustrative), { mark: 'illustrative', text: 'illustrative' }],
    [plan.length > 0, { mark: 'plan', text: 'plan' }],
  ];
  return items.flatMap(([drawn, item]) => (drawn ? [item] : []));
}
