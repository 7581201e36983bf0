/**
 * What became of councils that were merged, split or given a new code. The same place under a new code is one council
 * with one history; a merger, a split or a moved boundary ends a history, and a sentence says why.
 * Source: the ONS register of geographic codes and the orders that changed the councils.
 */
import type { OnsCode } from '../figures/area.ts';

/** The codes a council has had, oldest first: same boundary, new code. */
const RECODED: readonly (readonly OnsCode[])[] = [
  ['E06000048', 'E06000057'], // Northumberland, code issued anew in 2013; old lists still have the first
  ['E08000020', 'E08000037'], // Gateshead, the same
  ['E10000002', 'E06000060'], // Buckinghamshire, a unitary council from April 2020
  ['E10000023', 'E06000065'], // North Yorkshire, from April 2023
  ['E10000027', 'E06000066'], // Somerset, from April 2023
  ['E08000016', 'E08000038'], // Barnsley, code issued anew in 2025
  ['E08000019', 'E08000039'], // Sheffield, code issued anew in 2025
];

const BCP_MERGED =
  'It was formed in April 2019 from Bournemouth, Poole and Christchurch, which was in Dorset; their earlier figures are not its own.';
const BCP_JOINED = 'It became part of Bournemouth, Christchurch and Poole in April 2019.';
const NORTHAMPTONSHIRE_SPLIT =
  'It was formed in April 2021 when Northamptonshire was divided in two; earlier figures are for the whole county.';
const CUMBRIA_SPLIT =
  'It was formed in April 2023 when Cumbria was divided in two; earlier figures are for the whole county.';

const WHY_HISTORY_STOPS: ReadonlyMap<OnsCode, string> = new Map([
  ['E06000058', BCP_MERGED],
  ['E06000028', BCP_JOINED],
  ['E06000029', BCP_JOINED],
  [
    'E06000059',
    'Its boundary changed in April 2019, when Christchurch left it; figures of the earlier county are not comparable.',
  ],
  [
    'E10000009',
    'Its boundary changed in April 2019, when Christchurch left it, and it has a new code since.',
  ],
  ['E06000061', NORTHAMPTONSHIRE_SPLIT],
  ['E06000062', NORTHAMPTONSHIRE_SPLIT],
  ['E10000021', 'It was divided into North and West Northamptonshire in April 2021.'],
  ['E06000063', CUMBRIA_SPLIT],
  ['E06000064', CUMBRIA_SPLIT],
  ['E10000006', 'It was divided into Cumberland and Westmorland and Furness in April 2023.'],
]);

const CODES_OF: ReadonlyMap<OnsCode, readonly OnsCode[]> = new Map(
  RECODED.flatMap((codes) => codes.map((code) => [code, codes] as const)),
);

/**
 * Every code the council has had, oldest first, itself included. `E06000060` gives `E10000002` and `E06000060`;
 * `E06000059` (Dorset, whose boundary changed) only itself.
 */
export function sameCouncil(council: OnsCode): readonly OnsCode[] {
  return CODES_OF.get(council) ?? [council];
}

/** Why a council's figures begin late or end early, as a sentence that begins with "It"; null where they do not. */
export function whyHistoryStops(council: OnsCode): string | null {
  return WHY_HISTORY_STOPS.get(council) ?? null;
}
