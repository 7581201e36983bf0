/** Whether the published spend of a snapshot fits itself: identities made of their parts, a council once, an amount each. */
import { spendId } from '../../domain/spend/published-spend.ts';
import { addRepeats, type IssueList } from './issue-list.ts';
import type { SnapshotContent } from './snapshot-content.ts';

export function addSpendReferenceIssues(list: IssueList, { spend }: SnapshotContent): void {
  addRepeats(list, 'published spend', spend, ({ id }) => id);
  for (const { id, year, source, councils, netThousands, ledger } of spend) {
    const where = `published spend ${id}`;
    if (id !== spendId(year, source)) list.add(where, 'is named after another return');
    if (councils.length !== netThousands.length) list.add(where, 'has not one amount a council');
    if (ledger.read !== ledger.skipped.reduce((rows, reason) => rows + reason.rows, ledger.kept))
      list.add(`${where}, ledger`, 'rows kept and skipped do not add up to rows read');
    addRepeats(list, `${where}, council`, councils, (code) => code);
  }
}
