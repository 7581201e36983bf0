/**
 * A row of small squares, one a year, with the quartile number inside; a dash for a year without one; a notch where
 * the series breaks. Each square says its year, quartile and break on hover; a screen reader hears the same in one go.
 */

import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { formatYear, type HouseStyle, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import type { YearInHistory } from '../../domain/quartiles/history.ts';
import { NOT_WITHOUT_THESE, quartileInWords, rankInWords } from '../../domain/quartiles/position-words.ts';
import styles from './strip.module.css';

interface Props {
  readonly history: readonly YearInHistory[];
  readonly current: FinancialYear | null;
  readonly houseStyle: HouseStyle;
}

export function HistoryStrip({ history, current, houseStyle }: Props) {
  const words = history.map((then) => yearInWords(then, houseStyle));
  return (
    // One label a strip: a hidden text a square would be a tenth of the page's layout.
    <ol className={styles.strip} aria-label={words.map(asSentence).join(' ')}>
      {history.map((then, i) => (
        <Year key={then.year} then={then} isCurrent={then.year === current} words={words[i] ?? ''} />
      ))}
    </ol>
  );
}

function asSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

interface YearProps {
  readonly then: YearInHistory;
  readonly isCurrent: boolean;
  readonly words: string;
}

function Year({ then, isCurrent, words }: YearProps) {
  const quartile = then.carriedFrom === null ? (then.position?.quartile ?? null) : null;
  const fill = { 1: styles.quartile1, 2: styles.quartile2, 3: styles.quartile3, 4: styles.quartile4 };
  const names = [
    styles.year,
    quartile === null ? styles.none : fill[quartile],
    then.begins ? styles[then.begins.kind] : undefined,
    isCurrent ? styles.current : undefined,
  ];
  return (
    <li className={names.filter(Boolean).join(' ')} title={words}>
      {quartile ?? '\u2013'}
    </li>
  );
}

function yearInWords({ year, position, begins, carriedFrom }: YearInHistory, style: HouseStyle): string {
  const when = formatYear(year, style);
  const broken = begins ? `. ${yearsInHouseStyle(begins.reason, style)}` : '';
  if (carriedFrom) return `${when}: the ${formatYear(carriedFrom, style)} figure, published again${broken}`;
  if (!position) return `${when}: not measured${broken}`;
  const rank = position.rank && position.spread ? `, ${rankInWords(position.rank, position.spread.n)}` : '';
  const quartile = position.quartile === null ? '' : ' quartile';
  const whole = position.noQuartile === 'not-without-these' ? `, ${NOT_WITHOUT_THESE}` : '';
  return `${when}: ${quartileInWords(position).toLowerCase()}${quartile}${rank}${whole}${broken}`;
}
