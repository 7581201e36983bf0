/** A labelled field of a form about local measures: one line or several, with a hint and what is wrong with it. */
import { useId } from 'react';
import styles from './local.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly problem?: string | null | undefined;
  readonly type?: 'text' | 'date' | 'number' | 'long';
  readonly disabled?: boolean;
  readonly width?: 'short' | 'whole';
}

export function LocalField({ label, value, onChange, hint, problem, type = 'text', disabled, width }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    disabled,
    className: width === 'short' ? styles.shortInput : styles.input,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': hint || problem ? `${id}-more` : undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {type === 'long' ? (
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type === 'number' ? 'text' : type}
          inputMode={type === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {(hint || problem) && (
        <p
          id={`${id}-more`}
          className={problem ? styles.problem : styles.hint}
          role={problem ? 'alert' : undefined}
        >
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
