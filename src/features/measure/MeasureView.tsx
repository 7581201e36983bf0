/** The page of a measure that is known, for one year: its sections in the order a reader asks. */

import { useMemo } from 'react';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { formatYear } from '../../domain/figures/house-style.ts';
import { measureForYear } from '../../domain/measures/catalogue/catalogue.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import type { Held, ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { Search } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { setPanel } from '../local/panels.ts';
import { StandpointControls } from '../standpoint/StandpointControls.tsx';
import { CouncilsSection } from './CouncilsSection.tsx';
import { DefinitionSection } from './DefinitionSection.tsx';
import { GroupsSection } from './GroupsSection.tsx';
import { MeasureHeading } from './MeasureHeading.tsx';
import styles from './measure.module.css';
import { pathOf } from './measure-path.ts';
import { measureStory } from './measure-story.ts';
import { yearsToChoose } from './measure-year.ts';
import { StandingSection } from './StandingSection.tsx';
import type { SectionProps } from './section-props.ts';
import { TrendSection } from './TrendSection.tsx';

interface Props {
  readonly measure: Measure;
  readonly year: FinancialYear;
  /** A year the address asked for that is not one of this measure's. */
  readonly refused: FinancialYear | null;
  readonly held: Held;
  readonly view: ReaderView;
  readonly search: Search;
}

export function MeasureView({ measure, year, refused, held, view, search }: Props) {
  const { holdings } = held;
  usePageTitle(`${measure.plainName}, ${view.name} ${formatYear(year, view.houseStyle)}`);
  const story = useMemo(() => measureStory(holdings, measure, year, view), [holdings, measure, year, view]);
  const path = pathOf(measure);
  const section: SectionProps = {
    story,
    view,
    held,
    search,
    onPanel: (panel, open) => setPanel(path, search, panel, open),
  };
  return (
    <>
      <MeasureHeading story={story} view={view} refused={refused} search={search} />
      <div className={styles.controls}>
        <StandpointControls
          held={held}
          view={view}
          search={search}
          path={path}
          years={yearsToChoose(measure, holdings)}
          onYear={(chosen) => goToYear(measure, chosen as FinancialYear, search)}
        />
        <Button look="tool" className={styles.print} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <StandingSection {...section} />
      <TrendSection {...section} />
      <CouncilsSection {...section} />
      <div className={styles.pair}>
        <GroupsSection {...section} />
        <DefinitionSection {...section} />
      </div>
    </>
  );
}

/** A year of another framework has the measure under another code, and so another address. */
function goToYear(measure: Measure, year: FinancialYear, search: Search): void {
  goTo(pathOf(measureForYear(measure, year) ?? measure), { ...search, year });
}
