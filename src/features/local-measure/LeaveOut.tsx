/** Leaves one figure out of the limits and the rules, with a reason. The figure itself stays on the chart and in the table. */
import { type SubmitEvent, useState } from 'react';
import type { SeriesPoint } from '../../domain/series/series.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import { LocalField } from '../local/LocalField.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { withExcluded } from './decisions.ts';
import styles from './local-measure.module.css';
import type { HeldPageProps } from './section-props.ts';
import { useDecide } from './use-decide.ts';

interface Props {
  readonly points: readonly SeriesPoint[];
  readonly named: (period: string) => string;
  readonly page: HeldPageProps;
}

export function LeaveOut({ points, named, page }: Props) {
  const [period, setPeriod] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { decide, error } = useDecide(page);
  const leave = (event: SubmitEvent): void => {
    event.preventDefault();
    const why = reason.trim();
    const found =
      period === ''
        ? 'Choose the period to leave out.'
        : why === ''
          ? 'Say why it is left out. Nothing has changed yet.'
          : null;
    setProblem(found);
    if (found) return;
    decide(withExcluded(page.series.decisions ?? {}, period, why), `${named(period)} is left out.`, () => {
      setPeriod('');
      setReason('');
    });
  };
  return (
    <details className={styles.more}>
      <summary>Leave a figure out of the limits</summary>
      <form className={styles.keep} onSubmit={leave} aria-label="Leave a figure out">
        <SelectField
          label="Figure of"
          value={period}
          choices={[
            { value: '', label: 'Choose a period' },
            ...[...points].reverse().map((point) => ({ value: point.period, label: named(point.period) })),
          ]}
          onChoose={setPeriod}
        />
        <LocalField label="Why it is left out" value={reason} onChange={setReason} problem={problem} />
        <Button type="submit">Leave out</Button>
        <LocalWriteProblem error={error} />
      </form>
    </details>
  );
}
