/** A labelled native select: the most dependable choice list there is, by keyboard, by touch and by voice. */
import { useId, useMemo } from 'react';
import { useFrameLater } from '../on-screen/use-frame-later.ts';
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
  /**
   * Of more choices than anyone reads through, as all councils: a width of its own, because to fit the longest the browser measures every one, each time; and on the
   * first painting it has the chosen one alone, because nobody can have opened it yet.
   */
  readonly many?: boolean;
  readonly onChoose: (value: string) => void;
}

export function SelectField({ label, value, choices, many = false, onChoose }: Props) {
  const id = useId();
  const isPainted = useFrameLater(true) ?? false;
  const offered = useMemo(
    () => (many && !isPainted ? chosenAlone(choices, value) : choices),
    [many, isPainted, choices, value],
  );
  // Kept while the choices are the same list: of the councils there are 153.
  const options = useMemo(
    () =>
      offered.map((choice) =>
        'choices' in choice ? (
          <optgroup key={choice.label} label={choice.label}>
            {choice.choices.map(optionOf)}
          </optgroup>
        ) : (
          optionOf(choice)
        ),
      ),
    [offered],
  );
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={many ? `${styles.control} ${styles.many}` : styles.control}
        value={value}
        onChange={(e) => onChoose(e.target.value)}
      >
        {options}
      </select>
    </div>
  );
}

function chosenAlone(choices: Props['choices'], value: string): readonly Choice[] {
  return choices
    .flatMap((choice) => ('choices' in choice ? choice.choices : [choice]))
    .filter((choice) => choice.value === value);
}

function optionOf({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
