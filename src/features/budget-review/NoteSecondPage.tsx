/** The second page of the note: savings, what is being done and what remains, next year, assumptions, and the questions. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import type { TableContent } from '../../charts/frame/table-content.ts';
import { residualRiskOfMonth } from '../../domain/budget/residual-risk.ts';
import { residualRiskSentence } from '../../domain/budget/residual-risk-words.ts';
import { savingsSentence } from '../../domain/budget/savings-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { today } from '../local/today.ts';
import { assumptionsTable } from './assumptions-table.ts';
import { mitigationsTable } from './mitigations-table.ts';
import { nextYearSentences } from './next-year-words.ts';
import { pressuresTable } from './pressures-table.ts';
import { questionsTable } from './questions-table.ts';
import styles from './review.module.css';
import type { ReviewedMonth } from './reviewed-month.ts';
import { rowsThatFit } from './rows-that-fit.ts';
import { savingsTable } from './savings-table.ts';

interface Props {
  readonly reviewed: ReviewedMonth;
  readonly style: HouseStyle;
}

/** Lines of print for each table, so that all of them share one page. */
const LINES = { savings: 12, mitigations: 7, pressures: 4, assumptions: 5, questions: 12 };

export function NoteSecondPage({ reviewed, style }: Props) {
  const { savings, mitigations = [], pressures = [], assumptions = [] } = reviewed.now.month;
  const schemes = savings?.schemes ?? [];
  const risk = residualRiskOfMonth(reviewed.now);
  const questions = questionsTable(reviewed, style);
  return (
    <section className={`${styles.page} ${styles.secondPage}`}>
      <h2>Savings</h2>
      <p>{savingsSentence(schemes, style)}</p>
      <NoteTable id="note-savings" content={savingsTable(schemes, style)} lines={LINES.savings} />
      <h2>What is being done, and what remains</h2>
      <p>{risk ? residualRiskSentence(risk, style) : 'What remains is not known.'}</p>
      <NoteTable
        id="note-mitigations"
        content={mitigationsTable(mitigations, style)}
        lines={LINES.mitigations}
      />
      <h2>Next year, and what is not in the forecast</h2>
      <p>{nextYearSentences(reviewed.now.month, style).join(' ')}</p>
      <NoteTable id="note-pressures" content={pressuresTable(pressures, style)} lines={LINES.pressures} />
      <h2>Assumptions</h2>
      {assumptions.length === 0 && <p>No assumption is recorded.</p>}
      <NoteTable
        id="note-assumptions"
        content={assumptionsTable(assumptions, today())}
        lines={LINES.assumptions}
      />
      <h2>Questions and answers promised</h2>
      {questions.rows.length === 0 && <p>No question was asked.</p>}
      <NoteTable id="note-questions" content={questions} lines={LINES.questions} />
    </section>
  );
}

interface NoteTableProps {
  readonly id: string;
  readonly content: TableContent;
  readonly lines: number;
}

function NoteTable({ id, content, lines }: NoteTableProps) {
  if (content.rows.length === 0) return null;
  const fitting = rowsThatFit(content, lines);
  return (
    <>
      <DataTable id={id} content={fitting.content} />
      {fitting.more > 0 && <p>And {fitting.more} more, on the budget review page.</p>}
    </>
  );
}
