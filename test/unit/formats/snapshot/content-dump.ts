/** A snapshot's content as text that a person can check line by line: one line a figure. */
import { type Column, HAS_VALUE, NO_ROW } from '../../../../src/domain/releases/figure-block.ts';
import type { Release } from '../../../../src/domain/releases/release.ts';
import type { SnapshotContent } from '../../../../src/formats/snapshot/snapshot-content.ts';

export function dumpOfContent(content: SnapshotContent): string {
  const lines = [
    ...content.releases.flatMap((release) => [
      releaseLine(release),
      ...content.blocks
        .filter((block) => block.release === release.id)
        .flatMap((block) => blockLines(release, block)),
    ]),
    ...content.summaries.flatMap(({ release, council, positions }) => [
      `summary of ${release} for ${council}`,
      ...positions.map((position) => `  ${JSON.stringify(position)}`),
    ]),
    ...content.groups.map((group) => `group ${JSON.stringify(group)}`),
    ...content.localMeasures.map((measure) => `local measure ${JSON.stringify(measure)}`),
    ...content.series.flatMap(({ points, ...series }) => [
      `series ${JSON.stringify(series)}`,
      ...points.map((point) => `  ${JSON.stringify(point)}`),
    ]),
    ...content.events.map((event) => `event ${JSON.stringify(event)}`),
    ...content.budgetLines.map((lines) => `budget lines ${JSON.stringify(lines)}`),
    ...content.budgetMonths.map((month) => `budget month ${JSON.stringify(month)}`),
    ...content.budgetReviews.map((review) => `budget review ${JSON.stringify(review)}`),
    ...content.spend.map((spend) => `published spend ${JSON.stringify(spend)}`),
    `settings ${JSON.stringify(content.settings)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function releaseLine({ areas, ...release }: Release): string {
  const places = areas.map(({ code, name, level }) => `    ${code} ${name} (${level})`);
  return [`release ${JSON.stringify(release)}`, ...places].join('\n');
}

function blockLines(
  release: Release,
  { part, tables, columns }: SnapshotContent['blocks'][number],
): string[] {
  return tables.flatMap(({ code, breakdown }, table) =>
    Object.entries(columns).map(([type, column]) => {
      const cells = release.areas.map((_, area) =>
        cell(release, column, table * release.areas.length + area),
      );
      return `  ${part}: ${code} ${breakdown} ${type} | ${cells.join(' | ')}`;
    }),
  );
}

function cell(release: Release, { values, marks }: Column, at: number): string {
  const mark = marks[at] ?? NO_ROW;
  if (mark === HAS_VALUE) return String(values[at]);
  return mark === NO_ROW ? 'no row' : `missing "${release.marks[mark - 2]}"`;
}
