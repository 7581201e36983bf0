/**
 * Content of our version as parsed from JSON to records, strictly, with every issue's place in words.
 */
import * as v from 'valibot';
import type { Column, FigureBlock } from '../../domain/releases/figure-block.ts';
import { isSettingKey, SETTINGS_TABLE, type Settings } from '../../domain/settings/settings-table.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { budgetLinesSchema, budgetMonthSchema, budgetReviewSchema } from './budget-schemas.ts';
import { addBudgetReferenceIssues } from './check-budget-references.ts';
import { addLocalReferenceIssues } from './check-local-references.ts';
import { addReferenceIssues } from './check-references.ts';
import { addSpendReferenceIssues } from './check-spend-references.ts';
import { addSchemaIssues } from './issue-in-words.ts';
import { createIssueList, type IssueList } from './issue-list.ts';
import { eventSchema, localMeasureSchema, seriesSchema } from './local-schemas.ts';
import { type ListedColumn, readColumn } from './read-column.ts';
import { blockSchema, groupSchema, listOfAnything, releaseSchema, summarySchema } from './record-schemas.ts';
import type { SnapshotContent } from './snapshot-content.ts';
import type { SnapshotProblem } from './snapshot-problem.ts';
import { spendSchema } from './spend-schema.ts';

const contentSchema = v.strictObject({
  releases: listOfAnything,
  blocks: listOfAnything,
  summaries: listOfAnything,
  groups: listOfAnything,
  series: listOfAnything,
  localMeasures: listOfAnything,
  events: listOfAnything,
  budgetLines: listOfAnything,
  budgetMonths: listOfAnything,
  budgetReviews: listOfAnything,
  spend: listOfAnything,
  settings: v.record(v.string(), v.any(), 'must be a record'),
});

export function readContent(raw: unknown): Result<SnapshotContent, SnapshotProblem> {
  const list = createIssueList();
  const parsed = v.safeParse(contentSchema, raw);
  if (!parsed.success) {
    addSchemaIssues(list, 'content', parsed.issues);
    return invalid(list);
  }
  const { releases, blocks, summaries, groups, settings, ...local } = parsed.output;
  const content: SnapshotContent = {
    releases: readRecords(list, 'release', releases, releaseSchema),
    blocks: readRecords(list, 'block', blocks, blockSchema).map((block, i) => readBlock(list, block, i)),
    summaries: readRecords(list, 'summary', summaries, summarySchema),
    groups: readRecords(list, 'group', groups, groupSchema),
    series: readRecords(list, 'series', local.series, seriesSchema),
    localMeasures: readRecords(list, 'local measure', local.localMeasures, localMeasureSchema),
    events: readRecords(list, 'event', local.events, eventSchema),
    budgetLines: readRecords(list, 'budget lines', local.budgetLines, budgetLinesSchema),
    budgetMonths: readRecords(list, 'budget month', local.budgetMonths, budgetMonthSchema),
    budgetReviews: readRecords(list, 'budget review', local.budgetReviews, budgetReviewSchema),
    spend: readRecords(list, 'published spend', local.spend, spendSchema),
    settings: readSettings(list, settings),
  };
  // References are only worth following between records that are as they should be.
  if (list.issues.length === 0) {
    addReferenceIssues(list, content);
    addLocalReferenceIssues(list, content);
    addBudgetReferenceIssues(list, content);
    addSpendReferenceIssues(list, content);
  }
  return list.issues.length === 0 ? ok(content) : invalid(list);
}

function invalid(list: IssueList): Result<never, SnapshotProblem> {
  return failed({ kind: 'invalid', issues: list.issues, more: list.more() });
}

function readRecords<T>(
  list: IssueList,
  kind: string,
  raw: readonly unknown[],
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): T[] {
  const read: T[] = [];
  for (let i = 0; i < raw.length && !list.full(); i++) {
    const parsed = v.safeParse(schema, raw[i]);
    if (parsed.success) read.push(parsed.output);
    else addSchemaIssues(list, `${kind} ${i + 1}`, parsed.issues);
  }
  return read;
}

type ListedBlock = v.InferOutput<typeof blockSchema>;

function readBlock(list: IssueList, { columns: listed, ...block }: ListedBlock, index: number): FigureBlock {
  const columns: [string, Column][] = [];
  for (const [type, column] of Object.entries(listed) as [string, ListedColumn][]) {
    const read = readColumn(column);
    if (typeof read === 'string')
      list.add(`block ${index + 1} (${block.release}, ${block.part}), ${type}`, read);
    else columns.push([type, read]);
  }
  return { ...block, columns: Object.fromEntries(columns) };
}

function readSettings(list: IssueList, raw: Readonly<Record<string, unknown>>): Settings {
  for (const [key, value] of Object.entries(raw)) {
    const where = `setting ${key.slice(0, 40)}`;
    if (!isSettingKey(key) || !SETTINGS_TABLE[key].exported) list.add(where, 'is no setting of a snapshot');
    else if (!SETTINGS_TABLE[key].accepts(value)) list.add(where, `must be ${SETTINGS_TABLE[key].mustBe}`);
  }
  return raw as Settings;
}
