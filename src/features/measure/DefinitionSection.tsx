/** What the measure is: its definition in words, its source, which way is better, and how the quartiles are worked out. */
import { formatYear, listInWords, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { decimalsIn } from '../../domain/measures/catalogue/catalogue.ts';
import { FRAMEWORKS } from '../../domain/measures/framework.ts';
import type { Measure, MeasureKey } from '../../domain/measures/measure.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { listSearch } from './list-search.ts';
import styles from './measure.module.css';
import { pathOf } from './measure-path.ts';
import { PolaritySwitch } from './PolaritySwitch.tsx';
import type { SectionProps } from './section-props.ts';

const METHOD =
  'Quartile cuts: quantile, type 7, on published values; one on a cut belongs to the better quartile. Rank: one more than the number of councils that do better, ties share it. Under eight published values there are no quartiles.';

const BASIS: Readonly<Record<Measure['basis'], string>> = {
  count: 'Counted: the numerator over the denominator, as published',
  survey: 'Survey estimate, weighted by the publisher; never worked out again from its parts',
  model: 'Adjusted by the publisher’s model; only the outcome is published',
};

export function DefinitionSection({ story, view, held, search }: SectionProps) {
  const inStyle = (text: string): string => yearsInHouseStyle(text, view.houseStyle);
  const { measure, year } = story.position;
  return (
    <section className={styles.section} aria-labelledby="definition">
      <p className={styles.eyebrow}>Definition</p>
      <h2 id="definition">{measure.title}</h2>
      <dl className={styles.definition}>
        <Entry name="Numerator">{measure.numerator}</Entry>
        <Entry name="Denominator">{measure.denominator}</Entry>
        <Entry name="Basis">{BASIS[measure.basis]}</Entry>
        <Entry name="Source">{measure.source}</Entry>
        <Entry name="Frequency">{frequencyInWords(measure, view)}</Entry>
        <Entry name="Which way is better">
          {DIRECTION[measure.polarity]}. {measure.polarityBasis}.
          {measure.polarityContested && <PolaritySwitch measure={measure} settings={held.settings} />}
        </Entry>
        <Entry name="Published with">{decimalsInWords(decimalsIn(measure, year))}</Entry>
        {measure.note && <Entry name="Note">{inStyle(measure.note)}</Entry>}
        {measure.breaks.map(({ from, kind, reason }) => (
          <Entry key={from} name={`Series break ${formatYear(from, view.houseStyle)}`}>
            {inStyle(reason)} {kind === 'definition' ? 'Figures before and after are not compared.' : ''}
          </Entry>
        ))}
        <Entry name="Method">{METHOD}</Entry>
        <Edition name="Before" edition={measure.predecessor} search={search} inStyle={inStyle} />
        <Edition name="After" edition={measure.successor} search={search} inStyle={inStyle} />
      </dl>
    </section>
  );
}

const DIRECTION: Readonly<Record<Measure['polarity'], string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  neutral: 'Neither: shown without better or worse',
};

function frequencyInWords({ frequency, surveyYears }: Measure, view: ReaderView): string {
  if (frequency === 'annual' || !surveyYears) return 'Every year';
  if (surveyYears.length === 0) return 'Every second year; no survey under this framework yet';
  return `Every second year: ${listInWords(surveyYears.map((year) => formatYear(year, view.houseStyle)))}`;
}

function decimalsInWords(decimals: number): string {
  if (decimals === 0) return 'Whole numbers';
  return decimals === 1 ? 'One decimal' : `${decimals} decimals`;
}

function Entry({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface EditionProps {
  readonly name: string;
  readonly edition: MeasureKey | null;
  readonly search: Search;
  readonly inStyle: (text: string) => string;
}

/** Without the year: it is not one of the other edition's. */
function Edition({ name, edition, search, inStyle }: EditionProps) {
  if (!edition) return null;
  const framework = FRAMEWORKS.find(({ id }) => id === edition.framework);
  const { year: _, ...shared } = listSearch(search);
  return (
    <Entry name={name}>
      <a
        href={formatAddress(pathOf(edition), shared)}
      >{`${edition.code} of ${inStyle(framework?.title ?? '')}`}</a>
    </Entry>
  );
}
