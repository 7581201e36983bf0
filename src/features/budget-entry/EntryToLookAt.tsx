/** Before saving: the cells that cannot be read; before reporting also what does not add up. Each is led to or said. */
import type { Ref } from 'react';
import { severityOf } from '../../domain/budget/budget-problem.ts';
import { problemInWords } from '../../domain/budget/budget-problem-words.ts';
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import type { BudgetEntryState } from './use-budget-entry.ts';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly state: BudgetEntryState;
  readonly style: HouseStyle;
  readonly onCell: (cell: string) => void;
}

export function EntryToLookAt({ ref, state: { read, problems }, style, onCell }: Props) {
  const { faults, tree } = read;
  const told = problems
    .filter((problem) => severityOf(problem) === 'wrong')
    .map((problem) => problemInWords(problem, (code) => tree.lineOf(code)?.name ?? code, style));
  return (
    <section ref={ref} tabIndex={-1} className={grid.lookAt} aria-labelledby="entry-look-at">
      <h2 id="entry-look-at">{headingOf(faults.length, told.length)}</h2>
      <ul>
        {faults.map(({ cell, name, sentence }) => (
          <li key={cell}>
            <Button look="quiet" onClick={() => onCell(cell)}>
              {name}
            </Button>
            <p>{sentence}</p>
          </li>
        ))}
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {told.length > 0 && (
        <p>What does not add up may be saved as a draft; it is put right before the month is reported.</p>
      )}
    </section>
  );
}

function headingOf(faults: number, wrong: number): string {
  if (faults > 0) return `Not saved: ${counted(faults, 'cell', 'cells')} cannot be read`;
  if (wrong > 0) return `Not reported: ${counted(wrong, 'thing does', 'things do')} not add up`;
  return 'Nothing is left to look at: save when you are ready';
}
