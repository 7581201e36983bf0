/** A labelled native select: the most dependable choice list there is, by keyboard, by touch and by voice. */
import { useId } from 'react';
import styles from './field.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (Choice | ChoiceGroup)[];
  readonly onChoose: (value: string) => void;
}

export function SelectField({ label, value, choices, onChoose }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={styles.control} value={value} onChange={(e) => onChoose(e.target.value)}>
        {choices.map((choice) =>
          'choices' in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(choice)
          ),
        )}
      </select>
    </div>
  );
}

function optionOf({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
