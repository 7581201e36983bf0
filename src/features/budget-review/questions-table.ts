/** The questions for the note: those of this month first, then those still open from earlier months. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import { budgetMonthInWords, isBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { BudgetReview, ReviewQuestion } from '../../domain/budget/budget-year.ts';
import { parseFinancialYear } from '../../domain/figures/financial-year.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { isAnswered } from './open-questions.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

export function questionsTable({ review, earlier }: ReviewedMonth, style?: HouseStyle): TableContent {
  return {
    caption: 'Questions asked',
    columns: [
      { label: 'Question' },
      { label: 'Asked' },
      { label: 'Answer promised by' },
      { label: 'Date' },
      { label: 'Answer' },
    ],
    rows: rowsNamedApart([
      ...review.questions.map((question) => row(question, monthAskedIn(question, review, style))),
      ...earlier.map(({ asked, askedIn }) => row(asked, budgetMonthInWords(askedIn, style))),
    ]),
  };
}

function row(question: ReviewQuestion, asked: string): string[] {
  const { owner, answerBy, answer } = question;
  return [
    question.question,
    asked,
    owner === '' ? 'not said' : owner,
    answerBy === null ? 'not said' : dateInWords(answerBy),
    isAnswered(question) ? (answer ?? '') : 'open',
  ];
}

/** A review's id is `<area>/<year>/<month>`: the month of an earlier one is read from it. */
function monthAskedIn({ askedIn }: ReviewQuestion, review: BudgetReview, style?: HouseStyle): string {
  const [, year, month] = (askedIn ?? review.id).split('/');
  const inYear = parseFinancialYear(year ?? '');
  const number = Number(month);
  return inYear && isBudgetMonth(number)
    ? budgetMonthInWords({ year: inYear, month: number }, style)
    : budgetMonthInWords(review, style);
}
