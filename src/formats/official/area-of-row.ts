/**
 * The area a row is about. Identity is the ONS code; the level column only tells council types, which have none, and
 * England, which may have none. In the layout of 2014-15 there is no level and the ONS or publisher's code says it all.
 */
import { councilName } from '../../domain/areas/councils.ts';
import {
  type Area,
  type AreaLevel,
  ENGLAND,
  isCouncilCode,
  isRegionCode,
  type OnsCode,
} from '../../domain/figures/area.ts';

export interface AreaFields {
  readonly geography: string;
  readonly name: string;
  /** Null where the layout has no level. */
  readonly level: string | null;
  readonly ons: string;
}

/** unknown-council: the code is of the kind a council has, and no council of any time is known by it. */
export type AreaOfRow = Area | 'council-type' | 'unknown' | 'unknown-council';

const LEVELS: ReadonlyMap<string, AreaLevel> = new Map([
  ['council', 'council'],
  ['local authority', 'council'],
  ['local authorities', 'council'],
  ['region', 'region'],
  ['regional', 'region'],
  ['council type', 'council-type'],
  ['england', 'england'],
  ['national', 'england'],
  ['country', 'england'],
]);

/** The publishers' own codes of the regions in 2014-15, used only where a row lacks the ONS code. */
const REGION_OF_2014: ReadonlyMap<string, OnsCode> = new Map([
  ['3001', 'E12000006'],
  ['3002', 'E12000004'],
  ['3003', 'E12000007'],
  ['3004', 'E12000001'],
  ['3005', 'E12000002'],
  ['3006', 'E12000008'],
  ['3007', 'E12000009'],
  ['3008', 'E12000005'],
  ['3009', 'E12000003'],
]);
const ENGLAND_OF_2014 = '1001';

/** The level a text of the level column means, or null. Example: `Council Type` and `council type` are `council-type`. */
export function levelOfText(written: string): AreaLevel | null {
  return (
    LEVELS.get(
      written
        .trim()
        .replace(/[\s_-]+/g, ' ')
        .toLowerCase(),
    ) ?? null
  );
}

/** Example: level `Region`, ONS code `E12000002` is the North West; level `Council type`, ONS code `-` is no area of ours. */
export function areaOfRow(fields: AreaFields): AreaOfRow {
  const name = fields.name.trim();
  const level = fields.level === null ? null : levelOfText(fields.level);
  if (level === 'council-type') return 'council-type';
  const code = onsCode(fields, level, name);
  const found = levelOfCode(code);
  if (found === 'council' && councilName(code) === null) return 'unknown-council';
  return found === null ? 'unknown' : { code, name: name === '' ? code : name, level: found };
}

function onsCode(fields: AreaFields, level: AreaLevel | null, name: string): OnsCode {
  const written = fields.ons.trim().toUpperCase();
  if (!['', '0', '-'].includes(written)) return written;
  const geography = fields.geography.trim();
  if (level === 'england' || (level === null && (geography === ENGLAND_OF_2014 || name === 'England')))
    return ENGLAND;
  return level === null || level === 'region' ? (REGION_OF_2014.get(geography) ?? '') : '';
}

function levelOfCode(code: OnsCode): AreaLevel | null {
  if (code === ENGLAND) return 'england';
  if (isRegionCode(code)) return 'region';
  return isCouncilCode(code) ? 'council' : null;
}
