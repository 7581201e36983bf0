/** What a budget or a list of savings would change, and the question of signs, with one line read out under each answer. */
import { useId, useState } from 'react';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import { changesInWords } from '../../domain/releases/preview-words.ts';
import type { MoneyPreview } from '../../queries/files/file-preview.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { ColumnsRead } from './ColumnsRead.tsx';
import styles from './data.module.css';
import { LedgerTable } from './LedgerTable.tsx';

interface Props {
  readonly file: MoneyPreview;
  readonly at: number;
  readonly open: boolean;
  readonly busy: boolean;
}

export function MoneyPreviewBody({ file, at, open, busy }: Props) {
  const what = file.form === 'budget' ? 'A budget' : 'A list of savings';
  return (
    <>
      <p className={styles.cardLead}>
        {what}: {file.holds}. {file.ready ? changesInWords(file.counts) : ''}
      </p>
      {file.columns && <ColumnsRead columns={file.columns} at={at} busy={busy} />}
      {file.needs.length > 0 && <SignQuestions file={file} at={at} busy={busy} />}
      {file.refused && (
        <p role="alert" className={styles.note}>
          {file.refused}
        </p>
      )}
      {file.notes.map((note) => (
        <p key={note} role="alert" className={styles.note}>
          {note}
        </p>
      ))}
      <details className={styles.more} open={open}>
        <summary>What is in this file</summary>
        <LedgerTable ledger={file.ledger} />
      </details>
    </>
  );
}

const INCOME = [
  ['negative', 'Negative'],
  ['positive', 'Positive'],
] as const;
const OVERSPEND = [
  ['positive', 'Positive'],
  ['negative-or-brackets', 'Negative or in brackets'],
] as const;

/** Nothing is chosen before the reader chooses: a wrong guess would turn every figure round. */
function SignQuestions({ file, at, busy }: Omit<Props, 'open'>) {
  const files = useFiles();
  const asked = (need: MoneyPreview['needs'][number]): boolean => file.needs.includes(need);
  const [partly, setPartly] = useState<Partial<SignConvention>>(file.answer ?? {});
  const choose = (change: Partial<SignConvention>): void => {
    const answer = { ...partly, ...change };
    setPartly(answer);
    const income = asked('income') ? answer.income : 'negative';
    const overspend = asked('overspend') ? answer.overspend : 'positive';
    if (income && overspend) void files.setSigns(at, { income, overspend });
  };
  return (
    <div className={styles.signs}>
      {asked('income') && (
        <Choice
          legend="Income is shown as"
          choices={INCOME}
          chosen={partly.income ?? null}
          busy={busy}
          onChoose={(income) => choose({ income })}
        />
      )}
      {asked('overspend') && (
        <Choice
          legend="Overspend is shown as"
          choices={OVERSPEND}
          chosen={partly.overspend ?? null}
          busy={busy}
          onChoose={(overspend) => choose({ overspend })}
        />
      )}
      <Examples file={file} chosen={partly} />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly chosen: T | null;
  readonly busy: boolean;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, choices, chosen, busy, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <div className={styles.signChoice} role="radiogroup" aria-labelledby={`${name}-legend`}>
      <span id={`${name}-legend`} className={styles.signLegend}>
        {legend}
      </span>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            disabled={busy}
            onChange={() => onChoose(value)}
          />{' '}
          {label}
        </label>
      ))}
    </div>
  );
}

/** Before anything is chosen every reading is read out; afterwards the one chosen. */
function Examples({
  file,
  chosen,
}: {
  readonly file: MoneyPreview;
  readonly chosen: Partial<SignConvention>;
}) {
  const fitting = file.examples.filter(
    ({ convention }) =>
      (!chosen.income || convention.income === chosen.income) &&
      (!chosen.overspend || convention.overspend === chosen.overspend),
  );
  return (
    <ul className={styles.signExamples} aria-live="polite">
      {fitting.map(({ words, fits }) => (
        <li key={words}>
          {words}
          {!fits && ' The file contradicts this.'}
        </li>
      ))}
    </ul>
  );
}
