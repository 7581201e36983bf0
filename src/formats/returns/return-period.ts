/**
 * Reads a period as people and spreadsheets write it, given the frequency of its measure: `2024-12`, but also `Dec-24`,
 * `01/12/2024` and what Excel makes of a code. What can mean two periods is refused, with what to write.
 */
import { financialYearStarting, parseFinancialYear } from '../../domain/figures/financial-year.ts';
import {
  dateOfDay,
  dayNumber,
  type IsoDate,
  isDate,
  lastDayOfMonth,
  weekdayOf,
} from '../../domain/periods/iso-date.ts';
import { type Frequency, type PeriodCode, parsePeriod } from '../../domain/periods/period.ts';
import { type ReturnCell, textOfCell } from './return-cell.ts';

/** What a code of each frequency looks like, for sentences. */
export const PERIOD_EXAMPLE: Readonly<Record<Frequency, string>> = {
  weekly: 'a day such as 2024-12-03',
  monthly: 'a month such as 2024-12',
  quarterly: 'a quarter such as 2024-Q3',
  yearly: 'a financial year such as 2024-25',
};

export interface PeriodRule {
  readonly frequency: Frequency;
  /** Settles which way round 03/12/2024 is read in a weekly series. */
  readonly weekday?: number | undefined;
}

/** Null for what is no period of the frequency, or may be two. readReturnPeriod('Dec-24', { frequency: 'monthly' }) is 2024-12. */
export function readReturnPeriod(cell: ReturnCell | undefined, rule: PeriodRule): PeriodCode | null {
  if (typeof cell === 'object') return periodOfDay(cell.day, rule.frequency);
  const text = textOfCell(cell).replace(MIDNIGHT, '');
  const code = parsePeriod(text, rule.frequency);
  if (code !== null) return code;
  const serial = daySerial(text);
  if (serial !== null) return periodOfDay(serial, rule.frequency);
  if (rule.frequency === 'quarterly') return quarterOf(text);
  const month = monthOf(text);
  if (month !== null) return rule.frequency === 'weekly' ? null : periodOfDay(`${month}-01`, rule.frequency);
  const day = isDate(text) ? text : (namedDay(text) ?? dayInFigures(text, rule));
  return day === null ? null : periodOfDay(day, rule.frequency);
}

/** What some programs write behind every day. */
const MIDNIGHT = /[T ]00:00(:00(\.0+)?)?Z?$/;

/** Excel turns the year 2011-12 into 1 December 2011: read back only where month and year follow on. */
function periodOfDay(day: IsoDate, frequency: Frequency): PeriodCode | null {
  switch (frequency) {
    case 'weekly':
      return day;
    case 'monthly':
      return parsePeriod(day.slice(0, 7), 'monthly');
    case 'quarterly':
      return null;
    case 'yearly': {
      const follows = (Number(day.slice(0, 4)) + 1) % 100 === Number(day.slice(5, 7)) && day.endsWith('-01');
      return follows ? financialYearStarting(Number(day.slice(0, 4))) : null;
    }
  }
}

/** Days since the end of 1899, as workbooks count them, of this century. */
function daySerial(text: string): IsoDate | null {
  if (!/^\d{5}$/.test(text)) return null;
  const serial = Number(text);
  return serial >= 36_526 && serial < 73_051 ? dateOfDay(serial + dayNumber('1899-12-30')) : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NAMED_MONTH = new RegExp(`^${MONTH}[-/ ](?:20)?(\\d\\d)$`, 'i');
const NAMED_DAY = new RegExp(`^(\\d{1,2})[-/ ]${MONTH}[-/ ](?:20)?(\\d\\d)$`, 'i');
const NAMED_QUARTER = new RegExp(`^${MONTH} ?(?:to|-|\u2013) ?${MONTH} (20\\d\\d)$`, 'i');

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

/** `Dec-24`, `December 2024`, `12/2024`, `2024/12` as `2024-12`. */
function monthOf(text: string): string | null {
  const named = NAMED_MONTH.exec(text);
  if (named) return `20${named[2]}-${monthNumber(named[1])}`;
  const [, month, year] = /^(\d{1,2})\/(20\d\d)$/.exec(text) ?? [];
  if (month !== undefined) return parsePeriod(`${year}-${month.padStart(2, '0')}`, 'monthly');
  const [, early, late] = /^(20\d\d)\/(\d{1,2})$/.exec(text) ?? [];
  return late === undefined ? null : parsePeriod(`${early}-${late.padStart(2, '0')}`, 'monthly');
}

/** `3 Dec 2024`, `03-Dec-24`. */
function namedDay(text: string): IsoDate | null {
  const [, day = '', month, year] = NAMED_DAY.exec(text) ?? [];
  const date = `20${year}-${monthNumber(month)}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

/**
 * Days in figures are written day first here and month first elsewhere. Believed: a day over 12; the first or last day of a
 * month, of a monthly figure; the day of the week its list is taken on, of a weekly one.
 */
function dayInFigures(text: string, { frequency, weekday }: PeriodRule): IsoDate | null {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?(\d\d)$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const date = `20${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
  if (!isDate(date)) return null;
  if (Number(first) > 12 || Number(first) === Number(second)) return date;
  if (frequency === 'weekly') return weekdayOf(date) === weekday ? date : null;
  return Number(first) === 1 || date === lastDayOfMonth(date.slice(0, 7)) ? date : null;
}

/** `Q3 2024-25`, `2024/25 Q3`, `October to December 2024`. `Q3 2024` may mean two quarters. */
function quarterOf(text: string): PeriodCode | null {
  const [, before, after] = /^q([1-4])[ ,]+(.+)$/i.exec(text) ?? [];
  const [, year, quarter] = /^(.+?)[ ,]+q([1-4])$/i.exec(text) ?? [];
  const financial = parseFinancialYear(after ?? year ?? '');
  if (financial !== null) return `${financial.slice(0, 4)}-Q${before ?? quarter}`;
  const [, from, to, ends] = NAMED_QUARTER.exec(text) ?? [];
  const [first, last] = [Number(monthNumber(from)), Number(monthNumber(to))];
  if (ends === undefined || last !== first + 2 || first % 3 !== 1) return null;
  return first === 1 ? `${Number(ends) - 1}-Q4` : `${ends}-Q${(first - 1) / 3}`;
}
