/**
 * What a schema found, as "place: what is wrong" in plain words, from the validator's own terms.
 */
import type { BaseIssue } from 'valibot';
import { placeInWords } from './guard-json.ts';
import type { IssueList } from './issue-list.ts';

/** `where` is the record: "release 2". */
export function addSchemaIssues(list: IssueList, where: string, found: readonly BaseIssue<unknown>[]): void {
  for (const issue of found) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)));
    list.add(path.length === 0 ? where : `${where}, ${placeInWords(path)}`, whatIsWrong(issue));
  }
}

function whatIsWrong(issue: BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'is missing';
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is no field of this record';
  if (issue.type === 'strict_object') return 'must be a record';
  return issue.message;
}
