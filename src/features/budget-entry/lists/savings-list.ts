/**
 * Savings schemes in the four statuses as a list of the form, in the order of columns of a savings file. The day they stand
 * at is asked once for all. Whether the statuses come to what was approved is the domain's to say, not a fault of a cell.
 */
import type { Saving } from '../../../domain/budget/budget-year.ts';
import { SAVING_STATUSES } from '../../../domain/budget/savings.ts';
import { isTotalRow } from '../../../domain/budget/total-row.ts';
import { listInWords } from '../../../domain/figures/house-style.ts';
import { amountText } from '../read-amount.ts';
import { entryList } from './entry-list.ts';
import { LASTING, LASTING_VALUES, lastingText } from './lasting.ts';
import type { ListSpec } from './list-spec.ts';
import type { RowReader } from './row-reader.ts';

const SPEC: ListSpec = {
  id: 'savings',
  title: 'Savings',
  about: `Pounds, all positive: ${listInWords(SAVING_STATUSES.map(({ words }) => words.toLowerCase()))} come to what was approved. Write 0 for nothing. ${SAVING_STATUSES.find(({ status }) => status === 'atRisk')?.words} is what a savings file calls at risk.`,
  item: 'scheme',
  forAll: [{ key: 'asAt', label: 'As at', kind: 'date' }],
  isTwoLines: true,
  zeroes: {
    columns: SAVING_STATUSES.map(({ status }) => status),
    one: 'blank status',
    many: 'blank statuses',
  },
  columns: [
    { key: 'scheme', label: 'Scheme', kind: 'text', width: 'narrow' },
    { key: 'title', label: 'Title', kind: 'text', width: 'wide', optional: true },
    { key: 'line', label: 'Service line', kind: 'line', optional: true },
    { key: 'owner', label: 'Owner (a role)', kind: 'text', role: true, optional: true },
    { key: 'approved', label: 'Approved', kind: 'amount' },
    ...SAVING_STATUSES.map(({ status, words }) => ({ key: status, label: words, kind: 'amount' }) as const),
    { key: 'recurrent', label: 'Lasting', kind: 'choice', choices: LASTING, optional: true },
    { key: 'nextYearEffect', label: 'Effect next year', kind: 'amount', optional: true },
    { key: 'comment', label: 'Comment', kind: 'text', width: 'words', optional: true },
  ],
};

export const SAVINGS = entryList<Saving>(SPEC, {
  itemsOf: ({ savings }) => savings?.schemes,
  // A new list begins with the day of the month: mostly they are the same.
  forAllOf: ({ savings, asAt }) => ({ asAt: savings?.asAt ?? asAt ?? '' }),
  textsOf: ({ scheme, title, line, owner, recurrent, comment, ...amounts }) => ({
    scheme,
    title,
    line: line ?? '',
    owner,
    approved: amountText(amounts.approved),
    delivered: amountText(amounts.delivered),
    onTrack: amountText(amounts.onTrack),
    atRisk: amountText(amounts.atRisk),
    undeliverable: amountText(amounts.undeliverable),
    recurrent: lastingText(recurrent),
    nextYearEffect: amountText(amounts.nextYearEffect),
    comment: comment ?? '',
  }),
  read: readSaving,
  put(month, schemes, forAll) {
    const { savings: _, ...rest } = month;
    return schemes ? { ...month, savings: { asAt: forAll.date('asAt') ?? '', schemes } } : rest;
  },
});

/** A scheme without a title goes by its own name, as in a file. */
function readSaving(row: RowReader, above: readonly Saving[]): Saving {
  const scheme = row.text('scheme');
  const again = above.some((one) => one.scheme.toLowerCase() === scheme.toLowerCase());
  if (again) row.refuse('scheme', `${scheme} is the name of another scheme already. Keep one row a scheme.`);
  if (above.length > 0 && isTotalRow(scheme))
    row.refuse('scheme', `${scheme} is a total, so what it sums would be counted twice. Take the row out.`);
  const title = row.text('title');
  const lasting = row.choice('recurrent', LASTING_VALUES);
  const comment = row.text('comment');
  return {
    scheme,
    title: title === '' ? scheme : title,
    line: row.line('line'),
    owner: row.text('owner'),
    approved: row.amount('approved'),
    delivered: row.amount('delivered'),
    onTrack: row.amount('onTrack'),
    atRisk: row.amount('atRisk'),
    undeliverable: row.amount('undeliverable'),
    recurrent: lasting ? lasting === 'recurrent' : null,
    nextYearEffect: row.amountOrNull('nextYearEffect'),
    ...(comment === '' ? {} : { comment }),
  };
}
