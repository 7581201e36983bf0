/** The last step: what is assumed, what does not add up, and the sign-off. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import { problemInWords } from '../../domain/budget/budget-problem-words.ts';
import { counted } from '../../domain/figures/house-style.ts';
import { today } from '../local/today.ts';
import { assumptionsTable } from './assumptions-table.ts';
import type { Desk } from './desk.ts';
import { ReopenForm } from './ReopenForm.tsx';
import styles from './review.module.css';
import { SignOffForm } from './SignOffForm.tsx';

export function ClosingStep({ desk }: { readonly desk: Desk }) {
  const { reviewed, style } = desk;
  const { now, problems, review } = reviewed;
  const assumptions = now.month.assumptions ?? [];
  const nameOf = (code: string): string => now.tree.lineOf(code)?.name ?? code;
  return (
    <>
      <p className={styles.message}>
        {assumptions.length === 0
          ? 'No assumption is recorded.'
          : `The forecast rests on ${counted(assumptions.length, 'assumption', 'assumptions')}.`}
      </p>
      {assumptions.length > 0 && (
        <DataTable id="step-table" content={assumptionsTable(assumptions, today())} />
      )}
      <p className={styles.further}>
        {problems.length === 0
          ? 'Everything that can be checked of this month adds up.'
          : `${counted(problems.length, 'thing', 'things')} ${review.signedOff ? 'stood when this was signed off' : 'to look at before signing off'}:`}
      </p>
      {problems.length > 0 && (
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{problemInWords(problem, nameOf, style)}</li>
          ))}
        </ul>
      )}
      {review.signedOff ? <ReopenForm desk={desk} /> : <SignOffForm desk={desk} />}
    </>
  );
}
