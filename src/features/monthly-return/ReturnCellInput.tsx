/** One cell of the grid: an input that says which figure it is, whether it can be read and what the checks ask. */
import { amountInWords, saidBriefly } from '../../domain/series/said-words.ts';
import grid from '../../ui/grid/grid.module.css';
import styles from './monthly-return.module.css';
import type { CellEvents } from './ReturnLine.tsx';
import { workedOut } from './read-figure.ts';
import type { ReadFigure } from './read-sheet.ts';
import { type CellPart, cellKey, cellLabel } from './sheet-cell.ts';
import type { Fault } from './sheet-findings.ts';

interface Props {
  readonly read: ReadFigure;
  readonly part: CellPart;
  readonly fault: Fault | null;
  readonly isAsked: boolean;
  /** Of what the checks say of the line. */
  readonly checkId: string;
  readonly events: CellEvents;
}

export function ReturnCellInput({ read, part, fault, isAsked, checkId, events }: Props) {
  const { figure, held, textOf } = read;
  const key = cellKey(figure, part);
  const isFaulty = fault?.cell === key;
  const share = part === 'value' ? workedOut(figure, textOf) : null;
  const { illustrative } = held;
  const invented = part === 'value' && illustrative ? saidBriefly(illustrative, figure.measure) : null;
  const noteId = `${key}-note`;
  return (
    <>
      <input
        id={key}
        data-cell={key}
        className={grid.input}
        aria-label={cellLabel(figure, part)}
        aria-invalid={isFaulty || undefined}
        aria-describedby={`${checkId} ${noteId}`}
        data-asked={isAsked || undefined}
        data-typed={read.reading.kind === 'typed' || undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="next"
        placeholder={share === null ? undefined : shareInWords(share, read)}
        value={textOf(part)}
        onChange={(event) => events.onType(key, event.target.value)}
        onFocus={(event) => {
          event.target.select();
          events.onEnter(key, textOf(part));
        }}
        onBlur={events.onLeave}
      />
      {invented !== null && (
        <span className={styles.invented} aria-hidden="true">
          {invented} illustrative
        </span>
      )}
      <span id={noteId} hidden>
        {share !== null && `Worked out: ${amountInWords(share, figure.measure)}. `}
        {invented !== null && `Illustrative now: ${invented}.`}
      </span>
    </>
  );
}

function shareInWords(share: number, { figure: { measure } }: ReadFigure): string {
  return saidBriefly({ value: share }, measure) ?? '';
}
