/** What another tab or a file changed while something was typed, in sentences: amounts by name, lists as a whole. */
import { counted } from '../../domain/figures/house-style.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { AMOUNT_COLUMNS, AS_AT, amountCell, COLUMN_IN_WORDS } from './entry-cells.ts';
import { type EntryBase, type EntryPlace, type EntryStart, entryStart } from './entry-start.ts';
import { isOfList } from './lists/list-rows.ts';
import { MONTH_LISTS } from './lists/month-lists.ts';
import { SERVICE_LINES } from './lists/service-lines-list.ts';

type Texts = Readonly<Record<string, string>>;

/** As many amounts are named; of the others it is said how many they are. */
const NAMED = 8;

/**
 * Of what was held when the typing began and what is held now. `typed` has the texts typed, by cell.
 * "Home care, Forecast outturn: 21,000,000 became 22,000,000; you typed 21,500,000."
 */
export function changesElsewhere(
  then: EntryBase,
  now: EntryBase,
  { place, today }: { readonly place: EntryPlace; readonly today: IsoDate },
  typed: Texts,
): readonly string[] {
  const before = entryStart(then, place, false, today);
  const after = entryStart(now, place, false, today);
  const amounts = amountsIn(before, after).map((cell) => amountSentence(cell, before, after, typed));
  const more = amounts.length - NAMED;
  return [
    ...reportedSentence(before, after),
    ...asAtSentence(before, after, typed),
    ...amounts.slice(0, NAMED),
    ...(more > 0 ? [`${counted(more, 'more amount was', 'more amounts were')} changed.`] : []),
    ...[SERVICE_LINES, ...MONTH_LISTS.map(({ spec }) => spec)].flatMap(({ id, title }) => {
      if (!isChanged(before, after, (cell) => isOfList(cell, id))) return [];
      const isTyped = Object.keys(typed).some((cell) => isOfList(cell, id));
      return [
        isTyped
          ? `${title}: changed, and you typed there too. The whole part stands as you left it.`
          : `${title}: changed.`,
      ];
    }),
  ];
}

interface Amount {
  readonly key: string;
  readonly name: string;
}

function amountsIn(before: EntryStart, after: EntryStart): Amount[] {
  const names = new Map(
    [...before.lines.lines, ...after.lines.lines].map(({ code, name }) => [code, name] as const),
  );
  const codes = new Set([...before.month.lines, ...after.month.lines].map(({ line }) => line));
  return [...codes]
    .flatMap((code) =>
      [...AMOUNT_COLUMNS, 'commentary' as const].map((column) => ({
        key: amountCell(code, column),
        name: `${names.get(code) ?? code}, ${COLUMN_IN_WORDS[column]}`,
      })),
    )
    .filter(({ key }) => textAt(before, key) !== textAt(after, key));
}

function amountSentence({ key, name }: Amount, before: EntryStart, after: EntryStart, typed: Texts): string {
  const own = typed[key];
  const mine = own === undefined ? '' : `; you typed ${own === '' ? 'nothing' : own}`;
  return `${name}: ${textAt(before, key) || 'blank'} became ${textAt(after, key) || 'blank'}${mine}.`;
}

function asAtSentence(before: EntryStart, after: EntryStart, typed: Texts): string[] {
  if (textAt(before, AS_AT) === textAt(after, AS_AT)) return [];
  const day = (text: string | undefined): string => (text ? dateInWords(text) : 'not stated');
  const own = typed[AS_AT];
  const mine = own === undefined ? '' : `; you typed ${day(own)}`;
  return [`As at: ${day(textAt(before, AS_AT))} became ${day(textAt(after, AS_AT))}${mine}.`];
}

function reportedSentence(before: EntryStart, { month, base }: EntryStart): string[] {
  const was = before.base.month;
  if (base.month === null) return was === null ? [] : ['The month was taken out.'];
  if (month.status !== 'reported' || (was?.status === 'reported' && was.id === month.id)) return [];
  const to = month.reportedTo ? ` to ${month.reportedTo}` : '';
  return [
    `The month was reported${to}, version ${month.version}: what you typed becomes a correction beside it.`,
  ];
}

function isChanged(before: EntryStart, after: EntryStart, isIn: (cell: string) => boolean): boolean {
  return Object.keys({ ...before.texts, ...after.texts }).some(
    (cell) => isIn(cell) && textAt(before, cell) !== textAt(after, cell),
  );
}

function textAt({ texts }: EntryStart, cell: string): string {
  return texts[cell] ?? '';
}
