/**
 * How the limits are worked out: screening, baseline, and dates from which they are worked out anew. A change is tried in the
 * address, where it can be sent and taken back; it is kept with the measure only with a reason.
 */
import { useState } from 'react';
import { listInWords } from '../../domain/figures/house-style.ts';
import { shortPeriod } from '../../domain/periods/period-words.ts';
import { numberOf } from '../../domain/series/series.ts';
import { chartOptions } from '../../domain/series/series-chart.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import { BaselineField } from './BaselineField.tsx';
import { KeepLimits } from './KeepLimits.tsx';
import styles from './local-measure.module.css';
import type { HeldPageProps } from './section-props.ts';

type Changes = Readonly<Record<'screen' | 'baseline' | 'rebase', string | undefined>>;

export function LimitsSection(props: HeldPageProps) {
  const { measure, series, view, search, path } = props;
  const options = chartOptions(search, series);
  const [anew, setAnew] = useState('');
  const [open, setOpen] = useState(isTried(search));
  const set = (changes: Partial<Changes>): void => goTo(path, { ...search, ...changes }, 'replace');
  const rebase = (periods: readonly string[]): void =>
    set({ rebase: periods.length === 0 ? 'none' : [...periods].sort().join(',') });
  const named = (period: string): string => shortPeriod(period, measure.frequency, view.houseStyle);
  const periods = series.points.filter((point) => numberOf(point) !== null).slice(1);
  return (
    <details className={styles.limits} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>How the limits are worked out</summary>
      <p className={styles.aside}>
        Mean ± 2.66 average moving ranges,{' '}
        {options.screen ? 'unusually large jumps left out' : 'every jump counted'}, from{' '}
        {options.baseline === null ? 'all figures' : `the first ${options.baseline} figures`}
        {options.rebase.length > 0 ? `, anew from ${listInWords(options.rebase.map(named))}` : ''}.
      </p>
      <div className={styles.controls}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={options.screen}
            onChange={(event) => set({ screen: event.target.checked ? 'on' : 'off' })}
          />
          Leave unusually large jumps out (screening)
        </label>
        <BaselineField
          key={options.baseline}
          baseline={options.baseline}
          onChoose={(n) => set({ baseline: n === null ? 'all' : String(n) })}
        />
        <SelectField
          label="Work out anew from"
          value={anew}
          choices={[
            { value: '', label: 'Choose a period' },
            ...[...periods].reverse().map(({ period }) => ({ value: period, label: named(period) })),
          ]}
          onChoose={(period) => {
            setAnew('');
            if (period) rebase([...new Set([...options.rebase, period])]);
          }}
        />
      </div>
      {options.rebase.length > 0 && (
        <AnewFrom periods={options.rebase} named={named} series={series} onRebase={rebase} />
      )}
      <KeepLimits {...props} options={options} tried={isTried(search)} />
    </details>
  );
}

function isTried({ screen, baseline, rebase }: HeldPageProps['search']): boolean {
  return screen !== undefined || baseline !== undefined || rebase !== undefined;
}

interface AnewFromProps {
  readonly periods: readonly string[];
  readonly named: (period: string) => string;
  readonly series: HeldPageProps['series'];
  readonly onRebase: (periods: readonly string[]) => void;
}

function AnewFrom({ periods, named, series, onRebase }: AnewFromProps) {
  return (
    <ul className={styles.list} aria-label="Limits anew from">
      {periods.map((period) => (
        <li key={period}>
          Anew from {named(period)}
          {reasonOf(series, period)}{' '}
          <Button
            look="quiet"
            aria-label={`Remove: anew from ${named(period)}`}
            onClick={() => onRebase(periods.filter((other) => other !== period))}
          >
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
}

function reasonOf({ decisions }: HeldPageProps['series'], period: string): string {
  const kept = decisions?.rebased?.find((one) => one.period === period);
  return kept ? `: ${kept.reason}` : ' (not kept yet)';
}
