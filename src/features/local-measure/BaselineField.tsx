/** How many figures from the start decide the limits; empty for all. Taken when the field is left or Enter is pressed. */
import { useState } from 'react';
import { LocalField } from '../local/LocalField.tsx';
import styles from './local-measure.module.css';

interface Props {
  readonly baseline: number | null;
  readonly onChoose: (baseline: number | null) => void;
}

export function BaselineField({ baseline, onChoose }: Props) {
  const [typed, setTyped] = useState(baseline === null ? '' : String(baseline));
  const number = Number(typed);
  const wrong = typed.trim() !== '' && (!Number.isInteger(number) || number < 2);
  const take = (): void => {
    const next = typed.trim() === '' ? null : number;
    if (!wrong && next !== baseline) onChoose(next);
  };
  return (
    <form
      className={styles.baseline}
      onBlur={take}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <LocalField
        label="Baseline: first figures only"
        type="number"
        width="short"
        value={typed}
        onChange={setTyped}
        problem={wrong ? 'Give a whole number from 2, or nothing for all.' : null}
      />
    </form>
  );
}
