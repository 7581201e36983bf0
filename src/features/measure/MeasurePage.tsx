/**
 * One measure: why there, since when, how far. Everything on the page is made from the same positions; what is open
 * and what is chosen stand in the address.
 */
import { useMemo } from 'react';
import { formatYear, type HouseStyle, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { measureOf } from '../../domain/measures/catalogue/catalogue.ts';
import { FRAMEWORKS, isFrameworkId } from '../../domain/measures/framework.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { heldAsAsked, readerView } from '../../domain/standpoint/reader-view.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { buttonClass } from '../../ui/controls/Button.tsx';
import { listSearch } from './list-search.ts';
import { MeasureView } from './MeasureView.tsx';
import styles from './measure.module.css';
import { yearShown } from './measure-year.ts';

interface Props {
  readonly framework: string;
  /** Without brackets: `2A1`. */
  readonly code: string;
}

export function MeasurePage({ framework, code }: Props) {
  const measure = isFrameworkId(framework) ? measureOf({ framework, code: code.toUpperCase() }) : null;
  return measure ? <KnownMeasure measure={measure} /> : <UnknownMeasure framework={framework} code={code} />;
}

function KnownMeasure({ measure }: { readonly measure: Measure }) {
  const allHeld = useHeld();
  const { search } = useAddress();
  const held = useMemo(() => heldAsAsked(allHeld, search.release), [allHeld, search.release]);
  const view = useMemo(() => readerView(search, held), [search, held]);
  const { year, refused } = yearShown(measure, search, held.holdings, view.year);
  const shown = useMemo(() => ({ ...view, year }), [view, year]);
  if (year === null) return <NotHeld measure={measure} style={view.houseStyle} />;
  return (
    <MeasureView measure={measure} year={year} refused={refused} held={held} view={shown} search={search} />
  );
}

function NotHeld({ measure, style }: { readonly measure: Measure; readonly style: HouseStyle }) {
  const framework = FRAMEWORKS.find(({ id }) => id === measure.framework);
  return (
    <>
      <h1>{measure.plainName}</h1>
      <p className={styles.lead}>
        This page shows where a council stands on this measure, how it moved, and how far it is from the best
        quartile. No file held here has it: it was published from {formatYear(measure.from, style)}
        {measure.to ? ` to ${formatYear(measure.to, style)}` : ''} as {measure.code} of{' '}
        {yearsInHouseStyle(framework?.title ?? '', style)}.
      </p>
      <p className={styles.way}>
        <a className={buttonClass('primary')} href={formatAddress('/data')}>
          Add official figures
        </a>
      </p>
    </>
  );
}

function UnknownMeasure({ framework, code }: Props) {
  const { search } = useAddress();
  const style = useHeld().settings.houseStyle ?? 'sefton';
  const known = FRAMEWORKS.find(({ id }) => id === framework);
  return (
    <>
      <h1>There is no such measure</h1>
      <p className={styles.lead}>
        {known
          ? `${yearsInHouseStyle(known.title, style)} has no measure ${code}.`
          : `There is no framework called ${framework}.`}{' '}
        Codes changed their meaning in {formatYear('2023-24', style)}, so a measure is always named with its
        framework. All measures are on the quartiles page.
      </p>
      <p className={styles.way}>
        <a className={buttonClass('primary')} href={formatAddress('/quartiles', listSearch(search))}>
          See all measures
        </a>
      </p>
    </>
  );
}
