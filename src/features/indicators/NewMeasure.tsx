/** A measure of one's own. What is typed stays through a reload until it is kept or cancelled. */
import { useRef } from 'react';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { usePutDraft, usePutLocalMeasure } from '../../queries/local/local-writes.ts';
import { useDraft } from '../../queries/local/use-draft.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { MeasureForm } from '../local/MeasureForm.tsx';
import { codeFor, type MeasureFormValues, measureOfForm, NEW_MEASURE } from '../local/measure-form-values.ts';
import styles from './indicators.module.css';

interface Props {
  readonly holdings: LocalHoldings;
  readonly search: Search;
}

const DRAFT = 'measure/new';

/** So long after the last key the draft is kept. */
const PAUSE = 400;

export function NewMeasure({ holdings, search }: Props) {
  usePageTitle('New measure');
  const draft = useDraft(DRAFT);
  const putDraft = usePutDraft();
  const put = usePutLocalMeasure();
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  if (draft.kind === 'loading') return <p className={styles.wait}>Opening the form …</p>;
  const start = draft.kind === 'held' && draft.value ? valuesOfDraft(draft.value.cells) : NEW_MEASURE;
  const keepDraft = (cells: Readonly<Record<string, string>>): void =>
    putDraft.mutate({ id: DRAFT, cells, changedAt: new Date().toISOString() });
  const typed = (values: MeasureFormValues): void => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => keepDraft({ ...values }), PAUSE);
  };
  const leave = (path: string): void => {
    clearTimeout(waiting.current);
    keepDraft({});
    goTo(path, sharedSearch(search));
  };
  const keep = (values: MeasureFormValues): void => {
    const codes = new Set(holdings.measures.map(({ code }) => code));
    const measure = measureOfForm(values, codeFor(values.title, codes), null);
    put.mutate(measure, { onSuccess: () => leave(`/measures/local/${measure.code}`) });
  };
  return (
    <>
      <p className={styles.up}>
        <a href={formatAddress('/indicators', sharedSearch(search))}>All indicators</a>
      </p>
      <h1>New measure</h1>
      <p className={styles.lead}>
        Something your council counts itself. It gets a page, a place in the monthly return, and limits once
        there are figures.
      </p>
      <MeasureForm
        label="New measure"
        start={start}
        taken={new Set(holdings.measures.map(({ title }) => title.toLowerCase()))}
        frequencyFixed={false}
        onKeep={keep}
        onCancel={() => leave('/indicators')}
        onTyped={typed}
      />
      <LocalWriteProblem error={put.error ?? putDraft.error} />
    </>
  );
}

/** Only fields of the form, and only texts, so that an older draft cannot bring in anything else. */
function valuesOfDraft(cells: Readonly<Record<string, string>>): MeasureFormValues {
  const known = Object.keys(NEW_MEASURE).flatMap((field) => {
    const text = cells[field];
    return text === undefined ? [] : [[field, text] as const];
  });
  return { ...NEW_MEASURE, ...Object.fromEntries(known) };
}
