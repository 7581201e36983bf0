/** Outcomes at 91 days and at 84, side by side and never on one line; and the published measure of the same subject apart. */

import { formatYear, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { measureOf } from '../../domain/measures/catalogue/catalogue.ts';
import { LocalSection } from '../local/LocalSection.tsx';
import styles from '../local/local.module.css';
import type { LocalPage } from '../local/local-page.ts';
import { AT_HOME_91, IN_COMMUNITY_84 } from './reablement-codes.ts';

interface Props {
  readonly page: LocalPage;
  readonly months: number | undefined;
}

export function OutcomesSection({ page, months }: Props) {
  const { holdings, area, houseStyle } = page;
  const [home, community] = [holdings.measureOf(AT_HOME_91), holdings.measureOf(IN_COMMUNITY_84)];
  if (!home || !community) return null;
  const [published] = measureOf({ framework: 'ascof-2024', code: '2D1' })?.breaks ?? [];
  return (
    <section className={styles.group} aria-labelledby="reablement-outcomes">
      <h2 id="reablement-outcomes">Does it work?</h2>
      <div className={styles.pair}>
        <LocalSection
          {...page}
          measure={home}
          series={holdings.seriesOf(area, AT_HOME_91)}
          section="After 91 days: at home"
          panel="at-home"
          last={months}
          paper={335}
        />
        <LocalSection
          {...page}
          measure={community}
          series={holdings.seriesOf(area, IN_COMMUNITY_84)}
          section="After 84 days: in the community"
          panel="in-community"
          last={months}
          paper={335}
        />
      </div>
      <div className={styles.together}>
        <p>
          <strong>A break, not a change.</strong> 91 days at home and 84 days in the community are two
          measures: the second also counts a readmission to hospital and a death. They are never drawn as one
          line.
        </p>
        {published && (
          <p>
            The published measure changed from one to the other with {formatYear(published.from, houseStyle)}:{' '}
            {yearsInHouseStyle(published.reason, houseStyle)}
          </p>
        )}
      </div>
    </section>
  );
}
