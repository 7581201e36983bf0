/** One select a meaning: a column of the file, or one answer for all its rows. It decides nothing itself. */
import { Fragment, useId } from 'react';
import type { AmountUnit } from '../../domain/budget/amount-unit.ts';
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import type { MappingQuestion } from '../../queries/files/file-preview.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { type Choice, type ChoiceGroup, SelectField } from '../../ui/controls/SelectField.tsx';
import data from './data.module.css';
import styles from './mapping.module.css';
import { choiceOf, withChoice } from './mapping-choice.ts';
import { type Answer, answersFor, type Meaning, NEEDED_MEANINGS } from './mapping-meanings.ts';

interface Props {
  readonly file: MappingQuestion;
  readonly chosen: LedgerMapping;
  readonly legend: string;
  readonly meanings: readonly Meaning[];
  /** True where the unit of the amounts is asked, too. */
  readonly unit?: boolean;
  readonly busy: boolean;
  readonly onChange: (mapping: LedgerMapping) => void;
}

const UNITS: readonly Choice[] = [
  { value: 'pounds', label: 'Pounds' },
  { value: 'thousands', label: 'Thousands of pounds' },
  { value: 'millions', label: 'Millions of pounds' },
];

export function MappingFields({ file, chosen, legend, meanings, unit = false, busy, onChange }: Props) {
  const { settings } = useHeld();
  const today = new Date().toISOString();
  return (
    <fieldset className={styles.fields} disabled={busy}>
      <legend className={data.signLegend}>{legend}</legend>
      {meanings.map(({ column, label }) => (
        <Fragment key={column}>
          <SelectField
            label={label}
            value={choiceOf(chosen, column)}
            choices={choicesOf(
              file.fields,
              answersFor(column, chosen, today, settings.houseStyle),
              isNeeded(column),
            )}
            onChoose={(choice) => onChange(withChoice(chosen, column, choice))}
          />
          {column === 'asAt' && chosen.columns.asAt === undefined && (
            <AsAt chosen={chosen} onChange={onChange} />
          )}
        </Fragment>
      ))}
      {unit && (
        <SelectField
          label="Amounts are in, where the column does not say"
          value={chosen.unit ?? 'pounds'}
          choices={UNITS}
          onChoose={(value) => onChange({ ...chosen, unit: value as AmountUnit })}
        />
      )}
    </fieldset>
  );
}

const isNeeded = (column: Meaning['column']): boolean =>
  NEEDED_MEANINGS.some((meaning) => meaning.column === column);

function choicesOf(
  fields: readonly string[],
  answers: readonly Answer[],
  needed: boolean,
): (Choice | ChoiceGroup)[] {
  const columns = fields.flatMap((field, i) =>
    field.trim() === '' ? [] : [{ value: `column-${i}`, label: field.trim() }],
  );
  const group = {
    label: answers.length > 0 ? 'A column of the file' : 'Columns of the file',
    choices: columns,
  };
  const all = answers.map(({ value, label }) => ({ value: `answer-${value}`, label }));
  return [
    { value: '', label: needed ? 'Choose' : 'Not in the file' },
    group,
    ...(all.length > 0 ? [{ label: 'The same for all rows', choices: all }] : []),
  ];
}

function AsAt({ chosen, onChange }: Pick<Props, 'chosen' | 'onChange'>) {
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id}>As at, for all rows</label>
      <input
        id={id}
        type="date"
        className={data.textInput}
        value={chosen.fixed.asAt ?? ''}
        onChange={({ target }) => onChange(withChoice(chosen, 'asAt', `answer-${target.value}`))}
      />
    </div>
  );
}
