/** Changing the measure itself: its form, retiring it and taking it up again, and the catalogue's version back. */
import { useState } from 'react';
import { isInCatalogue } from '../../domain/measures/local/catalogue.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { useRemoveLocalMeasure } from '../../queries/local/local-writes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { MeasureForm } from '../local/MeasureForm.tsx';
import { measureOfForm, valuesOf } from '../local/measure-form-values.ts';
import styles from './local-measure.module.css';
import { RetireForm } from './RetireForm.tsx';
import type { LocalPageProps } from './section-props.ts';
import { useKeepMeasure } from './use-keep-measure.ts';

type Open = 'none' | 'form' | 'retire';

interface Props extends LocalPageProps {
  readonly onRemoved: (measure: LocalMeasure) => void;
}

export function MeasureSection(page: Props) {
  const { measure, holdings } = page;
  const [open, setOpen] = useState<Open>('none');
  const { keep, error } = useKeepMeasure(page);
  const close = (): void => setOpen('none');
  const held = holdings.records.series.some((series) => series.measure === measure.code);
  const taken = new Set(
    holdings.measures.filter(({ code }) => code !== measure.code).map(({ title }) => title.toLowerCase()),
  );
  return (
    <section className={`${styles.section} ${styles.screenOnly}`} aria-labelledby="measure">
      <p className={styles.eyebrow}>This measure</p>
      <h2 id="measure">Change, retire or set back</h2>
      {open === 'none' && <Ways {...page} held={held} onOpen={setOpen} />}
      {open === 'form' && (
        <MeasureForm
          label={`Change ${measure.title}`}
          start={valuesOf(measure)}
          taken={taken}
          frequencyFixed={held}
          onCancel={close}
          onKeep={(values) =>
            keep(measureOfForm(values, measure.code, measure), 'The measure is changed.', close)
          }
        />
      )}
      {open === 'retire' && (
        <RetireForm
          onCancel={close}
          onRetire={(retired) =>
            keep({ ...measure, retired }, 'The measure is retired; what is held stays.', close)
          }
        />
      )}
      <LocalWriteProblem error={error} />
    </section>
  );
}

interface WaysProps extends Props {
  readonly held: boolean;
  readonly onOpen: (open: Open) => void;
}

function Ways({ held, onOpen, onRemoved, ...page }: WaysProps) {
  const { measure, holdings } = page;
  const { keep, reset, error } = useKeepMeasure(page);
  const remove = useRemoveLocalMeasure();
  const inCatalogue = isInCatalogue(measure.code);
  const own = holdings.records.measures.some(({ code }) => code === measure.code);
  const { retired, ...inUse } = measure;
  return (
    <>
      <p className={styles.ways}>
        <Button look="tool" onClick={() => onOpen('form')}>
          Edit measure
        </Button>
        {retired ? (
          <Button look="tool" onClick={() => keep(inUse, 'The measure is in use again.')}>
            Take up again
          </Button>
        ) : (
          <Button look="tool" onClick={() => onOpen('retire')}>
            Retire measure
          </Button>
        )}
        {own && inCatalogue && (
          <Button look="tool" onClick={() => reset('The measure is as the catalogue has it.')}>
            Set back to the catalogue
          </Button>
        )}
        {own && !inCatalogue && !held && (
          <Button
            look="tool"
            onClick={() => {
              onRemoved(measure);
              remove.mutate({ code: measure.code, inCatalogue: false });
            }}
          >
            Remove measure
          </Button>
        )}
      </p>
      <LocalWriteProblem error={error ?? remove.error} />
    </>
  );
}
