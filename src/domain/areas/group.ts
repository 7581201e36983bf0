/**
 * A named group of councils to compare with, made by the user (or brought by the example).
 * Members are ONS codes: names change from year to year.
 */
import { isCouncilCode, type OnsCode } from '../figures/area.ts';

/** Lower case letters, digits and single hyphens: `north-west-mets`. It stands in addresses. */
export type GroupId = string;

export interface Group {
  readonly id: GroupId;
  readonly name: string;
  readonly members: readonly OnsCode[];
  readonly note?: string;
  /** Came with the example and is removed with it. */
  readonly example?: true;
}

/** Words an address uses for the comparators that are not groups. */
const RESERVED: readonly string[] = ['england', 'region'];

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for `sefton-neighbours`; false for `england`, which an address uses for all councils. */
export function isGroupId(text: string): boolean {
  return text.length <= 60 && SLUG.test(text) && !RESERVED.includes(text);
}

/**
 * An id for a group from its name, differing from those taken: `groupIdFor("St Helens' peers", [])` is
 * `st-helens-peers`, and `st-helens-peers-2` when that is taken.
 */
export function groupIdFor(name: string, taken: readonly GroupId[]): GroupId {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’]|\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
  const base = isGroupId(words) ? words : `group-${words}`.replace(/-$/, '');
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

/** True when members are councils and none is named twice. */
export function areGroupMembers(codes: readonly OnsCode[]): boolean {
  return codes.every(isCouncilCode) && new Set(codes).size === codes.length;
}
