/** What is behind a line: its budget, people × unit cost × units with their effects, the local series, the commentary. */
import type { Driver, ServiceLine } from '../../domain/budget/budget-year.ts';
import type { LineAmounts } from '../../domain/budget/line-amounts.ts';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { priceVolume } from '../../domain/budget/price-volume.ts';
import { driverInWords, priceVolumeSentence } from '../../domain/budget/price-volume-words.ts';
import type { ToldProblem } from '../../domain/budget/problem-places.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';
import { latestInWords, latestPoint } from '../../domain/series/series-sentence.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import local from '../local/local.module.css';
import { heldSeries } from '../local/local-page.ts';
import { localMeasurePath } from '../local/MeasureLink.tsx';
import { Problems } from '../local/Problems.tsx';
import styles from './budget.module.css';
import type { BudgetPageOf } from './budget-page-of.ts';
import { LINE_COLUMNS } from './LinesHead.tsx';

interface Props {
  readonly page: BudgetPageOf;
  readonly line: ServiceLine;
  readonly problems: readonly ToldProblem[];
}

export function LineDetail({ page, line, problems }: Props) {
  const { now } = page.view;
  const amounts = now.amounts.get(line.code);
  const rows = now.month.lines.filter((row) => row.line === line.code);
  const drivers = (now.month.drivers ?? []).filter((driver) => driver.line === line.code);
  const commentary = rows.find((row) => row.commentary)?.commentary;
  const commitments = rows.find((row) => row.commitments !== undefined)?.commitments;
  return (
    <tr className={styles.detailRow}>
      <td colSpan={LINE_COLUMNS}>
        <div className={styles.detail}>
          {commentary && <p className={styles.commentary}>{commentary}</p>}
          {amounts && <BudgetParts amounts={amounts} commitments={commitments} />}
          {drivers.length > 0 ? (
            drivers.map((driver, nth) => (
              <DriverTable
                // Drivers have no name of their own, and their order is the record's.
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two drivers of a line apart
                key={nth}
                driver={driver}
                line={line}
                page={page}
              />
            ))
          ) : (
            <p className={local.quiet}>Number of people and unit cost are not held for this line.</p>
          )}
          <Series page={page} codes={line.measures ?? []} />
          <Problems problems={problems} />
        </div>
      </td>
    </tr>
  );
}

interface Parts {
  readonly amounts: LineAmounts;
  readonly commitments: number | undefined;
}

function BudgetParts({ amounts, commitments }: Parts) {
  const { approved, virements, actualToDate, profiledToDate } = amounts;
  const pounds = (amount: number | null): string => (amount === null ? 'not reported' : exactPounds(amount));
  const ahead =
    actualToDate === null || profiledToDate === null
      ? ''
      : `, ${varianceInWords(actualToDate - profiledToDate)} so far`;
  return (
    <p>
      Budget approved {pounds(approved)}, virements {pounds(virements)}. Actual to date {pounds(actualToDate)}
      , profiled to date {pounds(profiledToDate)}
      {ahead}.{commitments === undefined ? '' : ` Commitments ${exactPounds(commitments)}.`}
    </p>
  );
}

interface DriverProps {
  readonly driver: Driver;
  readonly line: ServiceLine;
  readonly page: BudgetPageOf;
}

function DriverTable({ driver, line, page: { houseStyle } }: DriverProps) {
  const { budgetCost, forecastCost } = priceVolume(driver);
  return (
    <>
      <table className={styles.driver}>
        <caption>People and unit cost of {line.name}</caption>
        <tbody>
          <tr>
            <th scope="row">Budget</th>
            <td>{driverInWords(driver, 'budget')}</td>
            <td className={styles.number}>{exactPounds(budgetCost)}</td>
          </tr>
          <tr>
            <th scope="row">Forecast</th>
            <td>{driverInWords(driver, 'forecast')}</td>
            <td className={styles.number}>{exactPounds(forecastCost)}</td>
          </tr>
        </tbody>
      </table>
      <p>{priceVolumeSentence(driver, houseStyle)}</p>
    </>
  );
}

function Series({ page, codes }: { readonly page: BudgetPageOf; readonly codes: readonly LocalCode[] }) {
  const measures = codes.flatMap((code) => page.holdings.measureOf(code) ?? []);
  if (measures.length === 0) return null;
  return (
    <>
      <p>It depends on:</p>
      <ul className={styles.series}>
        {measures.map((measure) => {
          const held = heldSeries(page, measure.code);
          const latest = held && latestPoint(held.series);
          return (
            <li key={measure.code}>
              <a href={formatAddress(localMeasurePath(measure.code), sharedSearch(page.search))}>
                {measure.title}
              </a>
              {': '}
              {held && latest
                ? `${latestInWords(measure, held.series, latest, null, page.houseStyle)}.`
                : 'no figure is held.'}{' '}
              {latest && <LocalBadges badges={badgesOf([latest])} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
