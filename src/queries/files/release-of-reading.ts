/** Makes a release of what was read, numbered after those already held of its year and standing above them. */
import type { Release } from '../../domain/releases/release.ts';
import type { OfficialReading } from '../../formats/official/official-reading.ts';
import type { WholeRelease } from '../../storage/releases.ts';

/**
 * `others` are all releases held, and those of the same batch before this one. `addedAt` is ISO 8601 in UTC.
 * Example: with 2018-19.1 held, a second file of that year becomes 2018-19.2.
 */
export function releaseOfReading(
  reading: OfficialReading,
  others: readonly Release[],
  addedAt: string,
): WholeRelease {
  const { fileName, year, framework, encoding, layout, ledger, areas, marks } = reading;
  const ofYear = others.filter((other) => other.year === year);
  const number = 1 + Math.max(0, ...ofYear.map(({ id }) => Number(id.slice(year.length + 1))));
  const precedence = 1 + Math.max(-1, ...ofYear.map((other) => other.precedence));
  const id = `${year}.${number}`;
  return {
    release: {
      id,
      kind: 'official',
      framework,
      year,
      fileName,
      addedAt,
      precedence,
      encoding,
      layout,
      ledger,
      areas,
      marks,
    },
    blocks: reading.blocks.map((block) => ({ ...block, release: id })),
    summary: null,
  };
}
