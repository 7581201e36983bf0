/** The target and the planned values by period. A plan is drawn and nothing more: no rule is applied to it. */
import { type SubmitEvent, useState } from 'react';
import type { LocalMeasure, Trajectory } from '../../domain/measures/local/local-measure.ts';
import { parsePeriod } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { amountInWords } from '../../domain/series/said-words.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalField } from '../local/LocalField.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { typedNumber } from '../local/typed-number.ts';
import styles from './local-measure.module.css';
import type { LocalPageProps } from './section-props.ts';
import { useKeepMeasure } from './use-keep-measure.ts';

export function TargetSection(page: LocalPageProps) {
  const { measure, view } = page;
  const [editing, setEditing] = useState(false);
  const { keep, error } = useKeepMeasure(page);
  const plan = measure.trajectory ?? [];
  return (
    <section className={styles.section} aria-labelledby="target">
      <p className={styles.eyebrow}>Target and plan</p>
      <h2 id="target">
        {measure.target === undefined
          ? 'No target is set'
          : `Target ${amountInWords(measure.target, measure)}`}
      </h2>
      {plan.length > 0 && (
        <ul className={styles.list} aria-label="Plan">
          {plan.map(({ period, value }) => (
            <li key={period}>
              {periodInWords(period, measure.frequency, view.houseStyle)}: {amountInWords(value, measure)}{' '}
              planned
            </li>
          ))}
        </ul>
      )}
      {editing ? (
        <TargetForm
          measure={measure}
          onCancel={() => setEditing(false)}
          onKeep={(next) => keep(next, 'Target and plan are changed.', () => setEditing(false))}
        />
      ) : (
        <p className={styles.ways}>
          <Button look="tool" onClick={() => setEditing(true)}>
            Change target and plan
          </Button>
        </p>
      )}
      <LocalWriteProblem error={error} />
    </section>
  );
}

interface FormProps {
  readonly measure: LocalMeasure;
  readonly onKeep: (next: LocalMeasure) => void;
  readonly onCancel: () => void;
}

const EXAMPLE = { weekly: '2024-12-03', monthly: '2024-12', quarterly: '2024-Q3', yearly: '2024-25' };

function TargetForm({ measure, onKeep, onCancel }: FormProps) {
  const [target, setTarget] = useState(measure.target === undefined ? '' : String(measure.target));
  const [plan, setPlan] = useState(
    (measure.trajectory ?? []).map(({ period, value }) => `${period} ${value}`).join('\n'),
  );
  const [problem, setProblem] = useState<{ readonly target?: string; readonly plan?: string }>({});
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    const number = typedNumber(target);
    const wrongLine = plan.split('\n').find((line) => line.trim() !== '' && !plannedIn(line, measure));
    const found = {
      ...(target.trim() !== '' && number === null
        ? { target: 'A target is a number; leave it empty for none.' }
        : {}),
      ...(wrongLine === undefined
        ? {}
        : {
            plan: `‘${wrongLine.trim()}’ is not a period and a number such as ${EXAMPLE[measure.frequency]} 12.`,
          }),
    };
    setProblem(found);
    if (Object.keys(found).length === 0) onKeep(withTarget(measure, number, planIn(plan, measure)));
  };
  return (
    <form className={styles.keep} onSubmit={keep} aria-label="Target and plan" noValidate>
      <LocalField
        label="Target"
        type="number"
        width="short"
        value={target}
        onChange={setTarget}
        problem={problem.target}
      />
      <LocalField
        label="Planned values, one period a line"
        type="long"
        value={plan}
        onChange={setPlan}
        problem={problem.plan}
        hint={`${EXAMPLE[measure.frequency]} 12`}
      />
      <div className={styles.ways}>
        <Button type="submit">Keep target and plan</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function withTarget(measure: LocalMeasure, target: number | null, plan: readonly Trajectory[]): LocalMeasure {
  const { target: _t, trajectory: _p, ...rest } = measure;
  return {
    ...rest,
    ...(target === null ? {} : { target }),
    ...(plan.length === 0 ? {} : { trajectory: plan }),
  };
}

/** The last word on a period counts. */
function planIn(text: string, measure: LocalMeasure): Trajectory[] {
  const planned = text.split('\n').flatMap((line) => plannedIn(line, measure) ?? []);
  const byPeriod = new Map(planned.map((one) => [one.period, one]));
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function plannedIn(line: string, { frequency }: LocalMeasure): Trajectory | null {
  const [written = '', amount = ''] = line.trim().split(/[\s;]+/);
  const period = parsePeriod(written, frequency);
  const value = typedNumber(amount);
  return period === null || value === null ? null : { period, value };
}
