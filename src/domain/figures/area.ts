/**
 * The places figures are published for. Identity is the ONS code: names change from year to year and are labels only.
 */
export type OnsCode = string;

export type AreaLevel = 'council' | 'region' | 'council-type' | 'england';

export interface Area {
  readonly code: OnsCode;
  readonly name: string;
  readonly level: AreaLevel;
}

export const ENGLAND: OnsCode = 'E92000001';
export const CITY_OF_LONDON: OnsCode = 'E09000001';
export const ISLES_OF_SCILLY: OnsCode = 'E06000053';
export const SEFTON: OnsCode = 'E08000014';

/** Unitary authorities, metropolitan districts, London boroughs and counties: the four kinds of ONS code a council has. */
const COUNCIL_CODE = /^E(06|08|09|10)\d{6}$/;

export function isCouncilCode(code: string): boolean {
  return COUNCIL_CODE.test(code);
}

export function isRegionCode(code: string): boolean {
  return /^E12\d{6}$/.test(code);
}
