/** Says which figures were changed by a file or in another tab since they were typed over; the reader chooses, neither is chosen for them. */
import type { Ref } from 'react';
import { counted } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import type { CellKey } from '../../ui/grid/typed-texts.ts';
import { cellKey, cellLabel } from './sheet-cell.ts';
import { CellLink } from './ToLookAt.tsx';
import type { ChangedFigure } from './typed-over.ts';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly figures: readonly ChangedFigure[];
  readonly onCell: (key: CellKey) => void;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
}

export function ChangedSince({ ref, figures, onCell, onKeep, onLetGo }: Props) {
  const [first] = figures;
  if (!first) return null;
  const isOne = figures.length === 1;
  const answered = (answer: () => void) => () => {
    answer();
    onCell(cellKey(first.read.figure, 'value'));
  };
  return (
    <section ref={ref} tabIndex={-1} className={grid.lookAt} aria-labelledby="return-changed-since">
      <h2 id="return-changed-since">Changed since you typed</h2>
      <p role="alert">
        {counted(figures.length, 'figure', 'figures')} you typed {isOne ? 'was' : 'were'} changed by a file or
        in another tab since. What is held was not touched, and what you typed is still here; nothing is saved
        until you choose.
      </p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.read.figure.key}>
            <CellLink cell={cellKey(figure.read.figure, 'value')} onCell={onCell}>
              {cellLabel(figure.read.figure, 'value')}
            </CellLink>
            <p>{changeInWords(figure)}</p>
          </li>
        ))}
      </ul>
      <p className={grid.ways}>
        <Button onClick={answered(onLetGo)}>
          Show what is held now and let go of what I typed {isOne ? 'there' : 'in these'}
        </Button>
        <Button onClick={answered(onKeep)}>Go on with what I typed</Button>
      </p>
    </section>
  );
}

/** "Held when you typed: nothing. Held now: 15 people, Register of package requests, entered on 3 November 2026. You typed: 14." */
function changeInWords({ before, read: { figure, held, textOf } }: ChangedFigure): string {
  const { measure, parts } = figure;
  const { point } = held;
  const now = point
    ? `${saidInWords(point, measure)}, ${point.source}, entered on ${dateInWords(point.enteredOn)}`
    : 'nothing';
  const mine = parts.map((part) => textOf(part).trim()).filter((text) => text !== '');
  return `Held when you typed: ${before ? saidInWords(before, measure) : 'nothing'}. Held now: ${now}. You typed: ${mine.join(', ')}.`;
}
