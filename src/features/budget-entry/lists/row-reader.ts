/** Reads a row of a list cell by cell and gathers why it cannot be read. A row with a fault becomes no record. */
import type { LineCode } from '../../../domain/budget/budget-year.ts';
import type { Pence } from '../../../domain/budget/money.ts';
import { roleProblem } from '../../../domain/budget/role-problem.ts';
import { listInWords } from '../../../domain/figures/house-style.ts';
import { type IsoDate, isDate } from '../../../domain/periods/iso-date.ts';
import type { Choice } from '../../../ui/controls/SelectField.tsx';
import { typedNumber } from '../../local/typed-number.ts';
import { listCell } from '../entry-cells.ts';
import { readAmount } from '../read-amount.ts';
import type { Fault, ListColumn, ListSpec } from './list-spec.ts';
import { cellName, FOR_ALL } from './rows-in-list.ts';

/** Answers what stands in a column; for a fault something that is never kept. */
export interface RowReader {
  readonly row: string;
  readonly text: (column: string) => string;
  readonly amount: (column: string) => Pence;
  readonly amountOrNull: (column: string) => Pence | null;
  readonly number: (column: string) => number;
  readonly date: (column: string) => IsoDate | null;
  /** The code of a service line, by its code or its name. */
  readonly line: (column: string) => LineCode | null;
  readonly choice: <Value extends string>(column: string, values: readonly Value[]) => Value | null;
  readonly refuse: (column: string, sentence: string) => void;
}

export interface RowPlace {
  readonly spec: ListSpec;
  readonly row: string;
  /** From 1. */
  readonly nth: number;
  readonly textOf: (cell: string) => string;
  readonly lines: readonly Choice[];
}

export function rowReader(place: RowPlace, faults: Fault[]): RowReader {
  const { spec, row, textOf, lines } = place;
  const columns = row === FOR_ALL ? (spec.forAll ?? []) : spec.columns;
  const columnOf = (key: string): ListColumn | undefined => columns.find((column) => column.key === key);
  const raw = (key: string): string => {
    const typed = textOf(listCell(spec.id, row, key)).trim();
    return typed === '' ? (columnOf(key)?.instead ?? '') : typed;
  };
  const faultAt = (key: string, sentence: string): Fault => ({
    cell: listCell(spec.id, row, key),
    name: cellName(spec, place, columnOf(key)),
    sentence,
  });
  const refuse = (key: string, sentence: string): void => {
    faults.push(faultAt(key, sentence));
  };
  const given = (key: string): string => {
    const typed = raw(key);
    const column = columnOf(key);
    if (typed === '' && !column?.optional)
      faults.push({ ...faultAt(key, `Fill in: ${lower(column?.label ?? key)}.`), isBlank: true });
    return typed;
  };
  const amountOrNull = (key: string): Pence | null => {
    const read = readAmount(given(key));
    if (read.kind === 'fault') refuse(key, read.sentence);
    return read.kind === 'amount' ? read.pence : null;
  };
  return {
    row,
    refuse,
    amountOrNull,
    amount: (key) => amountOrNull(key) ?? 0,
    text(key) {
      const typed = given(key);
      const problem = columnOf(key)?.role && typed !== '' ? roleProblem(typed) : null;
      if (problem !== null) refuse(key, problem);
      return typed;
    },
    number(key) {
      const typed = given(key);
      const number = typedNumber(typed);
      if (number === null && typed !== '')
        refuse(key, `‘${typed}’ is not a number. Write how many, such as 52 or 113.5.`);
      return number ?? 0;
    },
    date(key) {
      const typed = given(key);
      if (typed !== '' && !isDate(typed)) refuse(key, `‘${typed}’ is not a day such as 2024-11-30.`);
      return isDate(typed) ? typed : null;
    },
    line(key) {
      const typed = given(key);
      const code = chosenOf(typed, lines);
      if (code === null && typed !== '')
        refuse(key, `‘${typed}’ is not the code or the name of a service line.`);
      return code;
    },
    choice(key, values) {
      const typed = given(key);
      const column = columnOf(key);
      const choices = column?.choices ?? [];
      const chosen = chosenOf(typed, choices);
      const value = values.find((one) => one === chosen);
      if (value === undefined && typed !== '') refuse(key, notAChoice(typed, choices));
      return value ?? null;
    },
  };
}

/** The choice meant, by its value or its words in any case; null for none. A value as it is goes before words like it. */
export function chosenOf(typed: string, choices: readonly Choice[]): string | null {
  const wanted = typed.trim();
  const same = (text: string): boolean => text.toLowerCase() === wanted.toLowerCase();
  const found =
    choices.find(({ value }) => value === wanted) ??
    choices.find(({ value }) => same(value)) ??
    choices.find(({ label }) => same(label));
  return found?.value ?? null;
}

function notAChoice(typed: string, choices: readonly Choice[]): string {
  const labels = choices.flatMap(({ label, value }) => (value === '' ? [] : [lower(label)]));
  return `‘${typed}’ is none of the choices, which are ${listInWords(labels)}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
