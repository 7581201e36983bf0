/** One question about the signs of a budget: its answers, and beneath each what a line of the file then says. */
import { useId } from 'react';
import styles from './data.module.css';
import type { SignReading } from './sign-readings.ts';

interface Answer<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly reading: SignReading | null;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly answers: readonly Answer<T>[];
  readonly chosen: T | null;
  readonly busy: boolean;
  readonly onChoose: (value: T) => void;
}

/** An answer the file contradicts may still be given: the file then says where. */
export function SignChoice<T extends string>({ legend, answers, chosen, busy, onChoose }: Props<T>) {
  const id = useId();
  const only = onlyAnswer(answers);
  return (
    <div className={styles.signChoice} role="radiogroup" aria-labelledby={`${id}-legend`}>
      <span id={`${id}-legend`} className={styles.signLegend}>
        {legend}
      </span>
      {only && (
        <p>
          Only ‘{only.label}’ fits this file{chosen === only.value ? '.' : ': choose it to go on.'}
        </p>
      )}
      {answers.map(({ value, label, reading }) => (
        <div key={value} className={styles.signAnswer}>
          <label>
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              disabled={busy}
              aria-describedby={reading ? `${id}-${value}` : undefined}
              onChange={() => onChoose(value)}
            />{' '}
            {label}
          </label>
          {reading && (
            <p id={`${id}-${value}`} className={styles.signReading}>
              {reading.words}
              {!reading.fits && <strong> The file contradicts this answer.</strong>}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

/** Null while more than one answer is possible, and where the file contradicts every one. */
function onlyAnswer<T extends string>(answers: readonly Answer<T>[]): Answer<T> | null {
  const possible = answers.filter(({ reading }) => reading?.fits !== false);
  return possible.length === 1 && possible.length < answers.length ? (possible[0] ?? null) : null;
}
