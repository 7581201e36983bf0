/**
 * Collects what is wrong with a file's records, each with its place in words, and stops at the first twenty.
 */
export const MOST_ISSUES = 20;

export interface IssueList {
  /** `issueList.add('release 2 (2018-19.1), year', 'must be a financial year')` */
  readonly add: (where: string, what: string) => void;
  readonly full: () => boolean;
  readonly issues: readonly string[];
  readonly more: () => boolean;
}

/** Names every identity that comes more than once. */
export function addRepeats<T>(
  list: IssueList,
  kind: string,
  records: readonly T[],
  identity: (record: T) => string,
): void {
  const seen = new Set<string>();
  for (const record of records) {
    const id = identity(record);
    if (seen.has(id)) list.add(`${kind} ${id}`, 'is there more than once');
    seen.add(id);
  }
}

export function createIssueList(): IssueList {
  const issues: string[] = [];
  let dropped = 0;
  return {
    add(where, what) {
      if (issues.length < MOST_ISSUES) issues.push(`${where}: ${what}`);
      else dropped += 1;
    },
    full: () => dropped > 0,
    issues,
    more: () => dropped > 0,
  };
}
