/** What the measure is, how it is counted, who answers for it, and what it belongs to. */
import type { ReactNode } from 'react';
import { measureOf } from '../../domain/measures/catalogue/catalogue.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { rhythmInWords } from '../../domain/measures/local/local-measure-words.ts';
import type { MeasureKey } from '../../domain/measures/measure.ts';
import { unitInWords } from '../../domain/series/said-words.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './local-measure.module.css';
import { localPath } from './local-path.ts';
import type { LocalPageProps } from './section-props.ts';

const DIRECTION = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  neutral: 'Neither: shown without better or worse',
} as const;

export function DefinitionSection({ measure, holdings, search }: LocalPageProps) {
  const total = measure.partOf && holdings.measureOf(measure.partOf.total);
  const parts = holdings.measures.filter(({ partOf }) => partOf?.total === measure.code);
  return (
    <section className={styles.section} aria-labelledby="definition">
      <p className={styles.eyebrow}>Definition</p>
      <h2 id="definition">What is counted</h2>
      <p className={styles.aside}>{measure.definition}</p>
      <dl className={styles.definition}>
        <Entry name="Unit">{unitInWords(measure.unit)}</Entry>
        <Entry name="How often">{rhythmInWords(measure)}</Entry>
        <Entry name="Which way is better">{DIRECTION[measure.polarity]}</Entry>
        {measure.numerator && <Entry name="Numerator">{measure.numerator}</Entry>}
        {measure.denominator && <Entry name="Denominator">{measure.denominator}</Entry>}
        <Entry name="Owner">{measure.owner ?? 'Not named'}</Entry>
        {measure.leadsTo && measure.leadsTo.length > 0 && (
          <Entry name="An early sign of">
            <Links>
              {measure.leadsTo.map((key) => (
                <PublishedLink key={`${key.framework}/${key.code}`} measure={key} search={search} />
              ))}
            </Links>
          </Entry>
        )}
        {total && (
          <Entry name="Part of">
            <LocalLink measure={total} search={search} />
          </Entry>
        )}
        {parts.length > 0 && (
          <Entry name="Its parts">
            <Links>
              {parts.map((part) => (
                <LocalLink key={part.code} measure={part} search={search} />
              ))}
            </Links>
          </Entry>
        )}
        <Entry name="Code">{measure.code}</Entry>
      </dl>
    </section>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Links({ children }: { readonly children: readonly ReactNode[] }) {
  return <span className={styles.links}>{children}</span>;
}

function LocalLink({ measure, search }: { readonly measure: LocalMeasure; readonly search: Search }) {
  return <a href={formatAddress(localPath(measure.code), sharedSearch(search))}>{measure.title}</a>;
}

/** Published figures have their own page, badge and line: cohort, timing and method differ. */
function PublishedLink({ measure, search }: { readonly measure: MeasureKey; readonly search: Search }) {
  const known = measureOf(measure);
  if (!known) return null;
  return (
    <a href={formatAddress(`/measures/${known.framework}/${known.code}`, sharedSearch(search))}>
      {known.code} {known.plainName} (published)
    </a>
  );
}
