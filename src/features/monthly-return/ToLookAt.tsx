/** Before saving: the cells that cannot be read, which stop it, and the figures that are asked about, which do not. */
import type { Ref } from 'react';
import { counted } from '../../domain/figures/house-style.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import type { CellKey } from '../../ui/grid/typed-texts.ts';
import { afterName } from './cell-words.ts';
import { type Tick, TickBox } from './LineCheck.tsx';
import { cellKey, cellLabel } from './sheet-cell.ts';
import type { Findings } from './sheet-findings.ts';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly findings: Findings;
  readonly onCell: (key: CellKey) => void;
  readonly onTick: (ticks: readonly Tick[]) => void;
}

export function ToLookAt({ ref, findings, onCell, onTick }: Props) {
  const faults = [...findings.faults.values()];
  const questions = [...findings.questions.values()];
  return (
    <section ref={ref} tabIndex={-1} className={grid.lookAt} aria-labelledby="return-look-at">
      <h2 id="return-look-at">{headingOf(faults.length, questions.length)}</h2>
      <ul>
        {faults.map(({ cell, figure, sentence }) => (
          <li key={cell} data-fault>
            <CellLink cell={cell} onCell={onCell}>
              {cellLabel(figure, 'value')}
            </CellLink>
            <p>{sentence}</p>
          </li>
        ))}
        {questions.map((question) => (
          <li key={question.figure.key}>
            <CellLink cell={cellKey(question.figure, 'value')} onCell={onCell}>
              {cellLabel(question.figure, 'value')}
            </CellLink>
            {question.sentences.map((sentence) => (
              <p key={sentence}>{afterName(sentence, cellLabel(question.figure, 'value'))}</p>
            ))}
            <TickBox questions={[question]} onTick={onTick} />
          </li>
        ))}
      </ul>
      {faults.length === 0 && questions.length > 0 && (
        <p>
          <Button type="submit">Save them as they are</Button>
        </p>
      )}
    </section>
  );
}

export function CellLink({
  cell,
  onCell,
  children,
}: {
  readonly cell: CellKey;
  readonly onCell: (key: CellKey) => void;
  readonly children: string;
}) {
  const { path, search } = useAddress();
  return (
    <a
      href={formatAddress(path, search)}
      onClick={(event) => {
        event.preventDefault();
        onCell(cell);
      }}
    >
      {children}
    </a>
  );
}

function headingOf(faults: number, questions: number): string {
  if (faults + questions === 0) return 'Nothing is left to look at: save when you are ready';
  const asked = `${counted(questions, 'figure is', 'figures are')} asked about`;
  if (faults === 0) return `Not saved yet: ${asked}`;
  const unread = `${counted(faults, 'cell', 'cells')} cannot be read`;
  return `Not saved: ${unread}${questions > 0 ? `, and ${asked}` : ''}`;
}
