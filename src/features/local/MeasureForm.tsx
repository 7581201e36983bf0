/** The form of a local measure, new or changed. It keeps nothing itself: the page does, and gives the way back. */
import { type SubmitEvent, useState } from 'react';
import { TOPICS } from '../../domain/measures/local/topics.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import { LocalField } from './LocalField.tsx';
import styles from './local.module.css';
import {
  COVERS,
  FREQUENCY_CHOICES,
  NOT_CHOSEN,
  POLARITIES,
  UNITS,
  WEEKDAY_CHOICES,
} from './measure-form-choices.ts';
import { type FormProblems, type MeasureFormValues, problemsOf } from './measure-form-values.ts';

interface Props {
  readonly label: string;
  readonly start: MeasureFormValues;
  /** Titles of other measures, in lower case. */
  readonly taken: ReadonlySet<string>;
  /** True once figures are held: the frequency is theirs and stays. */
  readonly frequencyFixed: boolean;
  readonly onKeep: (values: MeasureFormValues) => void;
  readonly onCancel: () => void;
  /** Told of every change, so that it can be kept through a reload. */
  readonly onTyped?: (values: MeasureFormValues) => void;
}

export function MeasureForm({ label, start, taken, frequencyFixed, onKeep, onCancel, onTyped }: Props) {
  const [values, setValues] = useState(start);
  const [problems, setProblems] = useState<FormProblems>({});
  const set =
    (field: keyof MeasureFormValues) =>
    (value: string): void => {
      const next = { ...values, [field]: value } as MeasureFormValues;
      setValues(next);
      onTyped?.(next);
    };
  const field = (name: keyof MeasureFormValues) => ({
    value: values[name],
    onChange: set(name),
    problem: problems[name],
  });
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = problemsOf(values, taken);
    setProblems(found);
    if (Object.keys(found).length === 0) onKeep(values);
  };
  return (
    <form className={styles.form} onSubmit={keep} aria-label={label} noValidate>
      <LocalField
        label="Title"
        {...field('title')}
        width="whole"
        hint="As it should read in lists: “People waiting for a reassessment”."
      />
      <LocalField
        label="Definition"
        type="long"
        {...field('definition')}
        width="whole"
        hint="What is counted, when, and what is left out."
      />
      <div className={styles.formRow}>
        <SelectField label="Topic" value={values.topic} choices={TOPIC_CHOICES} onChoose={set('topic')} />
        <SelectField label="Unit" value={values.unit} choices={UNITS} onChoose={set('unit')} />
        <UnitFields values={values} field={field} />
        <LocalField label="Decimals" type="number" width="short" {...field('decimals')} />
      </div>
      <div className={styles.formRow}>
        <SelectField
          label="Which way is better"
          value={values.polarity}
          choices={values.polarity === '' ? [NOT_CHOSEN, ...POLARITIES] : POLARITIES}
          onChoose={set('polarity')}
        />
        <Rhythm values={values} set={set} fixed={frequencyFixed} />
        <SelectField
          label="Each figure covers"
          value={values.covers}
          choices={COVERS}
          onChoose={set('covers')}
        />
      </div>
      <div className={styles.formRow}>
        <LocalField label="Target (optional)" type="number" width="short" {...field('target')} />
        <LocalField label="Owner (optional)" {...field('owner')} />
      </div>
      <div className={styles.formRow}>
        <LocalField label="Numerator counts (optional)" {...field('numerator')} />
        <LocalField label="Denominator counts (optional)" {...field('denominator')} />
      </div>
      {Object.keys(problems).length > 0 && (
        <p role="alert" className={styles.problem}>
          Nothing is kept yet: {Object.values(problems).join(' ')}
        </p>
      )}
      <div className={styles.formEnd}>
        <Button type="submit" look="primary">
          Keep measure
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

const TOPIC_CHOICES = TOPICS.map(({ id, title }) => ({ value: id, label: title }));

type FieldOf = (name: keyof MeasureFormValues) => {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
};

function UnitFields({ values, field }: { readonly values: MeasureFormValues; readonly field: FieldOf }) {
  if (values.unit === 'things')
    return (
      <>
        <LocalField label="One is called" {...field('one')} hint="visit" />
        <LocalField label="Many are called" {...field('many')} hint="visits" />
      </>
    );
  if (values.unit === 'rate')
    return (
      <>
        <LocalField label="Per" type="number" width="short" {...field('per')} />
        <LocalField label="Of" {...field('of')} hint="people aged 65 and over" />
      </>
    );
  return null;
}

interface RhythmProps {
  readonly values: MeasureFormValues;
  readonly set: (field: keyof MeasureFormValues) => (value: string) => void;
  readonly fixed: boolean;
}

/** A series has one frequency, so once there are figures it is said and not asked. */
function Rhythm({ values, set, fixed }: RhythmProps) {
  if (fixed)
    return (
      <p className={styles.hint}>
        {FREQUENCY_CHOICES.find(({ value }) => value === values.frequency)?.label}: figures are held, so how
        often it is counted stays.
      </p>
    );
  return (
    <>
      <SelectField
        label="Counted"
        value={values.frequency}
        choices={FREQUENCY_CHOICES}
        onChoose={set('frequency')}
      />
      {values.frequency === 'weekly' && (
        <SelectField
          label="List taken on"
          value={values.weekday}
          choices={WEEKDAY_CHOICES}
          onChoose={set('weekday')}
        />
      )}
    </>
  );
}
