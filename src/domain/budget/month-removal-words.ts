/** What the removal of a month takes and leaves, in sentences: read before it is done. It decides nothing. */
import { capitalised } from '../../lib/capitalised.ts';
import { counted, formatYear, type HouseStyle, listInWords } from '../figures/house-style.ts';
import { dateInWords } from '../periods/period-words.ts';
import { BASIS_IN_WORDS, budgetMonthInWords } from './budget-month.ts';
import type { BudgetMonth } from './budget-year.ts';
import type { MonthRemoval } from './month-removal.ts';

/** "October 2024, before mitigation, version 2". */
export function heldMonthInWords(month: BudgetMonth, style?: HouseStyle): string {
  return `${budgetMonthInWords(month, style)}, ${BASIS_IN_WORDS[month.basis]}, version ${month.version}`;
}

/** What goes, what is shown afterwards and what stays, a sentence each. */
export function removalInWords(removal: MonthRemoval, style?: HouseStyle): readonly string[] {
  return [
    `${whatGoes(removal.month)} of this version ${removal.month.lines.length === 1 && !hasMore(removal.month) ? 'goes' : 'go'} from this computer.`,
    ...(removal.month.status === 'reported' ? [whatWasTold(removal.month)] : []),
    whatStands(removal, style),
    ...removal.recounted.map((one) => whatIsRecounted(one, removal.month, style)),
    ...(removal.lines
      ? [
          `It is the last month held of ${formatYear(removal.month.year, style)}, so the ${counted(removal.lines.lines.length, 'service line', 'service lines')} of that year ${removal.lines.lines.length === 1 ? 'goes' : 'go'} as well.`,
        ]
      : []),
    ...whatTheReviewSays(removal, style),
  ];
}

function whatGoes(month: BudgetMonth): string {
  const { lines } = month;
  const amounts = lines.length > 0 ? [`the amounts of ${counted(lines.length, 'line', 'lines')}`] : [];
  return capitalised(listInWords([...amounts, ...besides(month)]) || 'what was said');
}

function hasMore(month: BudgetMonth): boolean {
  return besides(month).length > 0;
}

function besides(month: BudgetMonth): readonly string[] {
  const { headline, bridge, drivers, savings, mitigations, pressures, reserves, assumptions } = month;
  const some = (list: readonly unknown[] | undefined, words: string): string[] =>
    list && list.length > 0 ? [words] : [];
  return [
    ...(headline ? ['the headline'] : []),
    ...some(bridge, 'the causes of the movement'),
    ...some(drivers, 'people and unit costs'),
    ...some(savings?.schemes, 'savings'),
    ...some(mitigations, 'mitigations'),
    ...some(pressures, 'pressures'),
    ...some(reserves, 'reserves'),
    ...some(assumptions, 'assumptions'),
  ];
}

function whatWasTold({ reportedTo, reportedOn }: BudgetMonth): string {
  const to = reportedTo ? ` to ${reportedTo}` : '';
  const on = reportedOn ? ` on ${dateInWords(reportedOn)}` : '';
  return `It was reported${to}${on}; what was told then is held nowhere else here.`;
}

function whatIsRecounted(
  { month, from }: MonthRemoval['recounted'][number],
  gone: BudgetMonth,
  style?: HouseStyle,
): string {
  const start = `The movement of ${budgetMonthInWords(month, style)}`;
  if (!from) return `${start} then has no reported month to be counted from.`;
  const version = from.month === gone.month ? `, version ${from.version}` : '';
  return `${start} is then counted from ${budgetMonthInWords(from, style)}${version}.`;
}

function whatStands(
  { month, inForceAfter, wasInForce, otherBasisStays }: MonthRemoval,
  style?: HouseStyle,
): string {
  const name = budgetMonthInWords(month, style);
  if (inForceAfter)
    return `Version ${inForceAfter.version}, ${inForceAfter.status === 'draft' ? 'a draft' : 'reported'}, ${wasInForce ? 'is in force again' : 'stays in force'}.`;
  if (!otherBasisStays) return `No other version of ${name} is held, so it is shown nowhere any more.`;
  const other = month.basis === 'gross' ? 'after-mitigation' : 'gross';
  return `No other version of it is held ${BASIS_IN_WORDS[month.basis]}; ${name} ${BASIS_IN_WORDS[other]} stays.`;
}

function whatTheReviewSays(removal: MonthRemoval, style?: HouseStyle): readonly string[] {
  const { month, review, inForceAfter, otherBasisStays } = removal;
  if (!review) return [];
  const name = budgetMonthInWords(month, style);
  const { signedOff } = review;
  const over = signedOff?.monthId === month.id;
  const signed =
    signedOff && over
      ? `The review of ${name} was signed off over this version on ${dateInWords(signedOff.on)}. The sign-off and its questions stay`
      : `The review of ${name} and its questions stay`;
  if (!inForceAfter && !otherBasisStays) return [`${signed}, and are shown once ${name} is held again.`];
  return [over ? `${signed}; the review then shows the version in force.` : `${signed}.`];
}
