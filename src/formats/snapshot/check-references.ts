/**
 * Whether the records of a snapshot fit each other: identities used once, blocks and summaries that belong to a
 * release, columns as long as their tables and areas, marks the release knows, years and frameworks that agree.
 */
import { TOTAL } from '../../domain/figures/breakdown.ts';
import { frameworkOfYear } from '../../domain/measures/framework.ts';
import { type Column, FIRST_MARK, type FigureBlock, HEADLINE } from '../../domain/releases/figure-block.ts';
import type { Release } from '../../domain/releases/release.ts';
import { addRepeats, type IssueList } from './issue-list.ts';
import type { SnapshotContent } from './snapshot-content.ts';

export function addReferenceIssues(list: IssueList, content: SnapshotContent): void {
  const { releases, blocks, summaries, groups } = content;
  addRepeats(list, 'release', releases, ({ id }) => id);
  addRepeats(list, 'block', blocks, ({ release, part }) => `${release}, ${part}`);
  addRepeats(list, 'summary', summaries, ({ release }) => release);
  addRepeats(list, 'group', groups, ({ id }) => id);
  const byId = new Map(releases.map((release) => [release.id, release]));
  for (const release of releases) checkRelease(list, release);
  for (const block of blocks) {
    const release = byId.get(block.release);
    if (release) checkBlock(list, block, release);
    else list.add(`block ${block.release}, ${block.part}`, 'belongs to no release of this snapshot');
  }
  for (const { release } of summaries) {
    if (byId.get(release)?.kind !== 'summary')
      list.add(`summary ${release}`, 'belongs to no summary release');
  }
}

function checkRelease(list: IssueList, release: Release): void {
  const where = `release ${release.id}`;
  const { read, kept, skipped } = release.ledger;
  if (!release.id.startsWith(`${release.year}.`)) list.add(where, `is of the year ${release.year}`);
  if (frameworkOfYear(release.year) !== release.framework) {
    list.add(where, `${release.framework} is not the framework of ${release.year}`);
  }
  if (read !== skipped.reduce((rows, reason) => rows + reason.rows, kept)) {
    list.add(`${where}, ledger`, 'rows kept and skipped do not add up to rows read');
  }
  addRepeats(list, `${where}, area`, release.areas, ({ code }) => code);
}

function checkBlock(list: IssueList, block: FigureBlock, release: Release): void {
  const where = `block ${block.release}, ${block.part}`;
  addRepeats(list, `${where}, table`, block.tables, ({ code, breakdown }) => `${code} ${breakdown}`);
  const belongs = block.tables.every(({ code, breakdown }) =>
    block.part === HEADLINE ? breakdown === TOTAL : code === block.part && breakdown !== TOTAL,
  );
  if (!belongs) list.add(where, 'holds a table of another part');
  const length = block.tables.length * release.areas.length;
  for (const [type, column] of Object.entries(block.columns) as [string, Column][]) {
    if (column.values.length !== length) {
      list.add(
        `${where}, ${type}`,
        `must have ${length} values, one a table and area, and has ${column.values.length}`,
      );
    }
    if (column.marks.some((mark) => mark >= FIRST_MARK + release.marks.length)) {
      list.add(`${where}, ${type}`, 'has a mark that its release does not explain');
    }
  }
}
