/** Which signs a budget uses, asked with one of its lines read out beneath each answer. It never answers itself. */
import { useState } from 'react';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { MoneyPreview } from '../../queries/files/file-preview.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import styles from './data.module.css';
import { SignChoice } from './SignChoice.tsx';
import { readingOf } from './sign-readings.ts';

interface Props {
  readonly file: MoneyPreview;
  readonly at: number;
  readonly busy: boolean;
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
export function SignQuestions({ file, at, busy }: Props) {
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
        <SignChoice
          legend="Income is shown as"
          answers={INCOME.map(([value, label]) => ({
            value,
            label,
            reading: readingOf(file.examples, { ...partly, income: value }),
          }))}
          chosen={partly.income ?? null}
          busy={busy}
          onChoose={(income) => choose({ income })}
        />
      )}
      {asked('overspend') && (
        <SignChoice
          legend="Overspend is shown as"
          answers={OVERSPEND.map(([value, label]) => ({
            value,
            label,
            reading: readingOf(file.examples, { ...partly, overspend: value }),
          }))}
          chosen={partly.overspend ?? null}
          busy={busy}
          onChoose={(overspend) => choose({ overspend })}
        />
      )}
    </div>
  );
}
