/** What the checks say of a line, in the room kept for it, so that nothing moves while somebody types. */
import { periodInWords } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import grid from '../../ui/grid/grid.module.css';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './monthly-return.module.css';
import type { ReadFigure } from './read-sheet.ts';
import type { FigureKey } from './sheet-cell.ts';
import type { Findings, Question } from './sheet-findings.ts';

/** A figure, and what stood there when the reader said yes; null to take it back. */
export type Tick = readonly [FigureKey, string | null];

interface Props {
  readonly id: string;
  readonly reads: readonly ReadFigure[];
  readonly findings: Findings;
  readonly onTick: (ticks: readonly Tick[]) => void;
}

export function LineCheck({ id, reads, findings, onTick }: Props) {
  const keys = reads.map(({ figure }) => figure.key);
  const faults = keys.flatMap((key) => findings.faults.get(key) ?? []);
  const questions = keys.flatMap((key) => findings.questions.get(key) ?? []);
  return (
    <>
      <span id={id}>
        {faults.length > 0 && (
          <span className={grid.fault}>
            Cannot be read
            <VisuallyHidden>: {faults.map(({ sentence }) => sentence).join(' ')}</VisuallyHidden>
          </span>
        )}
        {faults.length === 0 && questions.length > 0 && (
          <VisuallyHidden>{questions.flatMap(({ sentences }) => sentences).join(' ')}</VisuallyHidden>
        )}
        {faults.length + questions.length === 0 && <span className={styles.quiet}>{heldWords(reads)}</span>}
      </span>
      {faults.length === 0 && questions.length > 0 && <TickBox questions={questions} onTick={onTick} />}
    </>
  );
}

/** One tick for all that is asked of a line. */
export function TickBox({
  questions,
  onTick,
}: {
  readonly questions: readonly Question[];
  readonly onTick: (ticks: readonly Tick[]) => void;
}) {
  const all = questions.every(({ isConfirmed }) => isConfirmed);
  const names = questions
    .map(({ figure: { measure, period } }) => `${measure.title}, ${periodInWords(period, measure.frequency)}`)
    .join('; ');
  return (
    <label className={grid.tick} data-open={!all || undefined}>
      <input
        type="checkbox"
        checked={all}
        onChange={(event) =>
          onTick(questions.map(({ figure, written }) => [figure.key, event.target.checked ? written : null]))
        }
      />
      {all ? 'Right' : 'Is this right?'} <VisuallyHidden>{names}</VisuallyHidden>
    </label>
  );
}

/** "Corrects 12 people", "Held figure stays". */
function heldWords(reads: readonly ReadFigure[]): string {
  if (reads.some(({ reading }) => reading.kind === 'emptied')) return 'Left blank: what is held stays';
  const corrected = reads.filter(({ reading }) => reading.kind === 'typed' && reading.isCorrection);
  const [first] = corrected;
  if (!first?.held.point) return '';
  if (corrected.length > 1) return `Corrects ${corrected.length} figures`;
  return `Corrects ${saidInWords(first.held.point, first.figure.measure)}`;
}
