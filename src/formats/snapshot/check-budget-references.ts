/**
 * Whether the budget records of a snapshot fit each other: identities used once and made of their parts, lines given once,
 * amounts only of lines that are there. Sums that do not reconcile are no fault of the file: pages show them.
 */
import { addRepeats, type IssueList } from './issue-list.ts';
import type { SnapshotContent } from './snapshot-content.ts';

export function addBudgetReferenceIssues(list: IssueList, content: SnapshotContent): void {
  const { budgetLines, budgetMonths, budgetReviews } = content;
  addRepeats(list, 'budget lines', budgetLines, ({ id }) => id);
  addRepeats(list, 'budget month', budgetMonths, ({ id }) => id);
  addRepeats(list, 'budget review', budgetReviews, ({ id }) => id);
  for (const { id, area, year, lines } of budgetLines) {
    if (id !== `${area}/${year}`) list.add(`budget lines ${id}`, 'are named after another council or year');
    addRepeats(list, `budget lines ${id}, line`, lines, ({ code }) => code);
  }
  const linesOf = new Map(budgetLines.map(({ id, lines }) => [id, new Set(lines.map(({ code }) => code))]));
  for (const { id, area, year, month, basis, version, lines, toldLines } of budgetMonths) {
    const where = `budget month ${id}`;
    if (id !== `${area}/${year}/${month}/${basis}/${version}`)
      list.add(where, 'is named after another month');
    addRepeats(list, `${where}, line`, lines, ({ line }) => line);
    addRepeats(list, `${where}, line it was told with`, toldLines ?? [], ({ code }) => code);
    const known = toldLines ? new Set(toldLines.map(({ code }) => code)) : linesOf.get(`${area}/${year}`);
    const unknown = lines.find(({ line }) => !known?.has(line));
    if (unknown) list.add(where, `has amounts of a line that is not there: ${unknown.line}`);
  }
  for (const { id, area, year, month } of budgetReviews) {
    if (id !== `${area}/${year}/${month}`) list.add(`budget review ${id}`, 'is named after another month');
  }
}
