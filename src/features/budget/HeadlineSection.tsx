/** Over or under, in sentences; the council-wide figure and any other figure said stand beside it with the difference. */
import { type BudgetHeadline, headline } from '../../domain/budget/budget-headline.ts';
import { headlineSentences } from '../../domain/budget/budget-headline-words.ts';
import { BASIS_IN_WORDS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { sizeInWords, varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import { type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { ScrollRegion } from '../../ui/scroll/ScrollRegion.tsx';
import local from '../local/local.module.css';
import styles from './budget.module.css';
import type { BudgetPageOf } from './budget-page-of.ts';
import { MonthBadges } from './MonthBadges.tsx';

export function HeadlineSection({ page: { view, name, houseStyle } }: { readonly page: BudgetPageOf }) {
  const { now, before, lastYear } = view;
  const told = headline(now, before, lastYear);
  const [said = '', ...others] = headlineSentences(told, houseStyle);
  const first = noTotalSentence(now, houseStyle) ?? said;
  const note = now.month.headline?.note;
  return (
    <section className={styles.headline} aria-label="Headline">
      <p className={local.eyebrow}>
        Adult social care of {name}, {budgetMonthInWords(now.month, houseStyle)}
      </p>
      <p className={styles.figure}>{first}</p>
      <div className={styles.sentences}>
        {others.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <MonthBadges now={now} />
      {note && <p className={local.notes}>{note}</p>}
      <Beside told={told} style={houseStyle} />
    </section>
  );
}

/** Null where there is a figure. Lines without an amount are named: leaving them out would look like a total. */
function noTotalSentence({ month, variance, missing, tree }: WorkedMonth, style: HouseStyle): string | null {
  if (variance !== null || month.lines.length === 0 || missing.length === 0) return null;
  const names = listInWords(missing.map((code) => tree.lineOf(code)?.name ?? code));
  const have = missing.length === 1 ? 'has' : 'have';
  return `There is no total for ${budgetMonthInWords(month, style)}: ${names} ${have} no budget or no forecast.`;
}

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly basis: string;
  readonly asAt: string;
  readonly source: string;
}

/** Two figures that were both said, and what is between them, until somebody explains it. */
function Beside({ told, style }: { readonly told: BudgetHeadline; readonly style: HouseStyle }) {
  const rows = besideRows(told, style);
  if (rows.length < 2) return null;
  return (
    <ScrollRegion className={styles.scroller} label="The figures side by side">
      <table className={styles.beside}>
        <caption>The figures side by side</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Amount</th>
            <th scope="col">Basis</th>
            <th scope="col">As at</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, figure, basis, asAt, source }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className={styles.amount}>{figure}</td>
              <td>{basis}</td>
              <td>{asAt}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function besideRows(told: BudgetHeadline, style: HouseStyle): Row[] {
  const { month, variance, varianceFrom, councilWide, otherwiseSaid } = told;
  const said = varianceFrom === 'headline' ? month.headline : undefined;
  const difference = (what: string, amount: number): Row => ({
    what,
    figure: sizeInWords(amount, style),
    basis: 'not yet explained',
    asAt: '',
    source: '',
  });
  const own: Row = {
    what: said ? said.label : 'Adult social care, from its lines',
    figure: varianceInWords(variance, style),
    basis: basisSaid(said ? said.basis : month.basis),
    asAt: month.asAt === null ? 'not stated' : dateInWords(month.asAt),
    source: said?.source ?? 'The service lines of this month',
  };
  const council: Row[] = councilWide
    ? [
        {
          what: councilWide.said.label,
          figure: varianceInWords(councilWide.said.variance, style),
          basis: 'not stated',
          asAt: councilWide.said.asAt === null ? 'not stated' : dateInWords(councilWide.said.asAt),
          source: councilWide.said.source,
        },
        ...(councilWide.notYetExplained
          ? [difference('Difference from the council-wide figure', councilWide.notYetExplained)]
          : []),
      ]
    : [];
  const other: Row[] = otherwiseSaid
    ? [
        {
          what: otherwiseSaid.said.label,
          figure: varianceInWords(otherwiseSaid.said.variance, style),
          basis: basisSaid(otherwiseSaid.said.basis),
          asAt: '',
          source: otherwiseSaid.said.source,
        },
        difference('Difference from the lines', otherwiseSaid.difference),
      ]
    : [];
  return [own, ...council, ...other];
}

function basisSaid(basis: keyof typeof BASIS_IN_WORDS | null): string {
  return basis === null ? 'not stated' : BASIS_IN_WORDS[basis];
}
