/** The lines of one topic: a table for each day weekly lists are taken on, and one for the figures of the month. */
import type { PeriodCode } from '../../domain/periods/period.ts';
import { shiftPeriod } from '../../domain/periods/period.ts';
import { periodInWords, shortPeriod } from '../../domain/periods/period-words.ts';
import type { BesideLine } from './beside-words.ts';
import styles from './monthly-return.module.css';
import { type CellEvents, ReturnLine } from './ReturnLine.tsx';
import type { ReadSheet } from './read-sheet.ts';
import type { SheetLine, SheetTable, SheetTopic } from './return-sheet.ts';
import { isRatio } from './sheet-cell.ts';
import type { Findings } from './sheet-findings.ts';

interface Props {
  readonly events: CellEvents;
  readonly topic: SheetTopic;
  readonly month: PeriodCode;
  readonly sheet: ReadSheet;
  readonly findings: Findings;
  readonly besides: ReadonlyMap<SheetLine, BesideLine>;
}

/** As many as a month has lists, so that the columns of all tables stand under one another. */
const COLUMN_NAMES = ['first', 'second', 'third', 'fourth', 'fifth'];
const COLUMNS = COLUMN_NAMES.length;

const NOTHING_BESIDE: BesideLine = {
  lastMonth: { text: null, points: [] },
  lastYear: { text: null, points: [] },
};

export function ReturnTopicGrid({ topic, ...rest }: Props) {
  return (
    <section className={styles.topic} aria-labelledby={`return-${topic.id}`}>
      <h2 id={`return-${topic.id}`}>{topic.title}</h2>
      {topic.tables.map((table) => (
        <Grid key={table.id} table={table} title={topic.title} {...rest} />
      ))}
    </section>
  );
}

function Grid({
  table,
  title,
  month,
  sheet,
  findings,
  besides,
  events,
}: Omit<Props, 'topic'> & { readonly table: SheetTable; readonly title: string }) {
  const heads = headsOf(table);
  const lastMonth = periodInWords(shiftPeriod(month, 'monthly', -1), 'monthly');
  const lastYear = periodInWords(shiftPeriod(month, 'monthly', -12), 'monthly');
  return (
    <table className={styles.grid}>
      <caption>{captionOf(table, title, month)}</caption>
      <colgroup>
        <col />
        {COLUMN_NAMES.map((name) => (
          <col key={name} className={styles.cellColumn} />
        ))}
        <col className={styles.checkColumn} />
        <col className={styles.besideColumn} span={2} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.measure}>
            Measure
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.number}>
              {head}
            </th>
          ))}
          {heads.length < COLUMNS && <td colSpan={COLUMNS - heads.length} className={styles.filler} />}
          <th scope="col" className={styles.check}>
            Check
          </th>
          <th scope="col" className={styles.beside}>
            {lastMonth}
          </th>
          <th scope="col" className={styles.beside}>
            {lastYear}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.lines.map((line) => (
          <ReturnLine
            key={line.id}
            line={line}
            columns={COLUMNS}
            namesPeriod={table.kind === 'period' && line.measure.frequency !== 'monthly'}
            besideNames={[lastMonth, lastYear]}
            beside={besides.get(line) ?? NOTHING_BESIDE}
            sheet={sheet}
            findings={findings}
            events={events}
          />
        ))}
      </tbody>
    </table>
  );
}

function headsOf({ kind, periods, lines }: SheetTable): readonly string[] {
  if (kind === 'weekly') return periods.map((period) => shortPeriod(period, 'weekly').replace(/ \d{4}$/, ''));
  return lines.some(({ measure }) => isRatio(measure)) ? ['Figure', 'Numerator', 'Denominator'] : ['Figure'];
}

function captionOf({ kind, lines }: SheetTable, title: string, month: PeriodCode): string {
  const when = periodInWords(month, 'monthly');
  if (kind === 'weekly') return `${title}: weekly lists of ${when}`;
  const isOfMonth = lines.every(({ measure }) => measure.frequency === 'monthly');
  return `${title}: ${isOfMonth ? when : `figures that end with ${when}`}`;
}
