/** Keeps the limits on the screen with the measure, for everyone who opens it, or goes back to those kept. */
import { type SubmitEvent, useState } from 'react';
import type { ChartOptions } from '../../domain/series/series-chart.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalField } from '../local/LocalField.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { withLimits } from './decisions.ts';
import styles from './local-measure.module.css';
import type { HeldPageProps } from './section-props.ts';
import { useDecide } from './use-decide.ts';

interface Props extends HeldPageProps {
  readonly options: ChartOptions;
  /** True while the address says otherwise than what is kept. */
  readonly tried: boolean;
}

export function KeepLimits({ options, tried, ...page }: Props) {
  const { series, search, path } = page;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { decide, error } = useDecide(page);
  const kept = series.decisions?.limits;
  if (!tried) return kept ? <p className={styles.aside}>Kept with the measure: {kept.reason}</p> : null;
  const back = (): void => {
    const { screen: _s, baseline: _b, rebase: _r, ...rest } = search;
    goTo(path, rest, 'replace');
  };
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    const why = reason.trim();
    setProblem(why === '' ? 'Say why, so that the next reader can tell. Nothing is kept yet.' : null);
    if (why !== '')
      decide(
        withLimits(series.decisions ?? {}, options, why),
        'These limits are kept with the measure.',
        back,
      );
  };
  return (
    <form className={styles.keep} onSubmit={keep} aria-label="Keep these limits">
      <LocalField
        label="Why (a known, lasting change)"
        value={reason}
        onChange={setReason}
        problem={problem}
        hint="“Block booking expanded in September 2024.”"
      />
      <div className={styles.ways}>
        <Button type="submit">Keep this with the measure</Button>
        <Button look="quiet" onClick={back}>
          Back to the limits kept
        </Button>
      </div>
      <LocalWriteProblem error={error} />
    </form>
  );
}
