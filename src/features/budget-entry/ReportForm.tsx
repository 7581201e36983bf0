/**
 * Reporting a month: to whom, on what day, and a yes to what is asked about. From then on the month is locked. Enter in a
 * field of it reports, as a form of its own would.
 */
import { useState } from 'react';
import { severityOf } from '../../domain/budget/budget-problem.ts';
import { roleProblem } from '../../domain/budget/role-problem.ts';
import { counted } from '../../domain/figures/house-style.ts';
import { type IsoDate, isDate } from '../../domain/periods/iso-date.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import { LocalField } from '../local/LocalField.tsx';
import local from '../local/local.module.css';
import styles from './budget-entry.module.css';
import type { Reporting } from './records-to-keep.ts';
import type { BudgetEntryState } from './use-budget-entry.ts';

interface Props {
  readonly state: BudgetEntryState;
  readonly today: IsoDate;
  /** "October 2024". */
  readonly when: string;
  readonly onReport: (reporting: Reporting) => void;
}

export function ReportForm({ state, today, when, onReport }: Props) {
  const [to, setTo] = useState('');
  const [on, setOn] = useState(today);
  const [isSure, setSure] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { read, problems } = state;
  const questions = problems.filter((problem) => severityOf(problem) === 'confirm').length;
  const toProblem = to.trim() === '' ? 'Say to which role or body it is reported.' : roleProblem(to);
  const onProblem = dayProblem(on, today, read.month.asAt);
  const sureProblem = questions > 0 && !isSure;
  function report(): void {
    setAsked(true);
    if (toProblem === null && onProblem === null && !sureProblem) onReport({ to: to.trim(), on });
  }
  return (
    <section
      className={styles.section}
      aria-labelledby="entry-report"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        report();
      }}
    >
      <h2 id="entry-report">Report {when}</h2>
      <p className={local.notes}>
        Reporting saves the month and locks it: what was told stays as it was told. A later correction is a
        new version beside it.
      </p>
      <div className={local.formRow}>
        <LocalField
          label="Reported to"
          value={to}
          onChange={setTo}
          hint="A role or a body, such as Cabinet; never a person’s name."
          problem={isAsked ? toProblem : null}
        />
        <LocalField
          label="Reported on"
          type="date"
          value={on}
          onChange={setOn}
          problem={isAsked ? onProblem : null}
        />
      </div>
      {questions > 0 && (
        <label className={grid.tick} data-open={(isAsked && !isSure) || undefined}>
          <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
          {counted(questions, 'thing is', 'things are')} to be confirmed above: I have looked, and they are
          right.
        </label>
      )}
      {isAsked && sureProblem && (
        <p role="alert" className={local.problem}>
          Not reported: say first that what is asked about above is right, or correct it.
        </p>
      )}
      <p className={styles.ways}>
        <Button disabled={state.isSaving} onClick={report}>
          Report this month
        </Button>
      </p>
    </section>
  );
}

function dayProblem(on: string, today: IsoDate, asAt: IsoDate | null): string | null {
  if (!isDate(on)) return 'Say on which day.';
  if (on > today) return `${dateInWords(on)} has not come yet.`;
  if (asAt !== null && on < asAt)
    return `The figures stand at ${dateInWords(asAt)}: they cannot have been reported before.`;
  return null;
}
