/** One line of the grid: a measure, the cells to fill, what the checks say, and what was reported before. */
import { memo } from 'react';
import { periodInWords, shortPeriod } from '../../domain/periods/period-words.ts';
import { unitInWords } from '../../domain/series/said-words.ts';
import type { CellKey } from '../../ui/grid/typed-texts.ts';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import type { Beside, BesideLine } from './beside-words.ts';
import { LineCheck, type Tick } from './LineCheck.tsx';
import styles from './monthly-return.module.css';
import { ReturnCellInput } from './ReturnCellInput.tsx';
import type { ReadSheet } from './read-sheet.ts';
import type { SheetLine } from './return-sheet.ts';
import type { Findings } from './sheet-findings.ts';

export interface CellEvents {
  readonly onType: (key: CellKey, text: string) => void;
  readonly onTick: (ticks: readonly Tick[]) => void;
  /** The focus came to a cell, and what stands in it. */
  readonly onEnter: (key: CellKey, text: string) => void;
  readonly onLeave: () => void;
}

interface Props {
  /** The same object from one drawing to the next. */
  readonly events: CellEvents;
  readonly line: SheetLine;
  readonly columns: number;
  /** Whether the period stands with the measure, because no column says it. */
  readonly namesPeriod: boolean;
  readonly besideNames: readonly [string, string];
  readonly beside: BesideLine;
  readonly sheet: ReadSheet;
  readonly findings: Findings;
}

/** Drawn again only when something of the line changed: a grid has hundreds of cells, and each key is felt. */
export const ReturnLine = memo(Line, isSameLine);

function Line(props: Props) {
  const { line, columns, namesPeriod, besideNames, beside, sheet, findings, events } = props;
  const { measure, figures } = line;
  const reads = figures.flatMap((figure) => sheet.get(figure.key) ?? []);
  const cells = reads.flatMap((read) => read.figure.parts.map((part) => ({ read, part })));
  const [{ period }] = figures;
  const checkId = `check-${line.id}`;
  return (
    <tr>
      <th scope="row" className={styles.measure}>
        {measure.title}
        <span className={styles.unit}>
          {unitInWords(measure.unit)}
          {namesPeriod && `, ${periodInWords(period, measure.frequency)}`}
        </span>
      </th>
      {cells.map(({ read, part }) => (
        <td key={`${read.figure.key}/${part}`} className={styles.cell}>
          {(figures.length > 1 || cells.length > 1) && (
            <span className={styles.cellName} aria-hidden="true">
              {figures.length > 1
                ? shortPeriod(read.figure.period, measure.frequency).replace(/ \d{4}$/, '')
                : PART_NAME[part]}
            </span>
          )}
          <ReturnCellInput
            read={read}
            part={part}
            fault={findings.faults.get(read.figure.key) ?? null}
            isAsked={findings.questions.get(read.figure.key)?.isConfirmed === false}
            checkId={checkId}
            events={events}
          />
        </td>
      ))}
      {cells.length < columns && <td colSpan={columns - cells.length} className={styles.filler} />}
      <td className={styles.check}>
        <LineCheck id={checkId} reads={reads} findings={findings} onTick={events.onTick} />
      </td>
      <BesideCell name={besideNames[0]} beside={beside.lastMonth} />
      <BesideCell name={besideNames[1]} beside={beside.lastYear} />
    </tr>
  );
}

function isSameLine(a: Props, b: Props): boolean {
  if (a.line !== b.line || a.beside !== b.beside || a.events !== b.events) return false;
  return a.line.figures.every(({ key, parts }) => {
    const [one, other] = [a.sheet.get(key), b.sheet.get(key)];
    const [asked, askedNow] = [a.findings.questions.get(key), b.findings.questions.get(key)];
    return (
      one?.held === other?.held &&
      parts.every((part) => one?.textOf(part) === other?.textOf(part)) &&
      a.findings.faults.get(key)?.sentence === b.findings.faults.get(key)?.sentence &&
      asked?.sentences === askedNow?.sentences &&
      asked?.isConfirmed === askedNow?.isConfirmed
    );
  });
}

const PART_NAME = { value: 'Figure', numerator: 'Numerator', denominator: 'Denominator' } as const;

function BesideCell({ name, beside: { text, points } }: { readonly name: string; readonly beside: Beside }) {
  const badges = badgesOf(points).filter((badge) => badge !== 'Local');
  return (
    <td className={styles.beside} data-name={name}>
      {text === null ? <span className={styles.none}>not held</span> : text}{' '}
      {badges.length > 0 && <LocalBadges badges={badges} />}
    </td>
  );
}
