/** The head of the page: the measure's name, what it is officially, and the one sentence that says where we stand. */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { formatYear, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { measureForYear } from '../../domain/measures/catalogue/catalogue.ts';
import { FRAMEWORKS } from '../../domain/measures/framework.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { listSearch } from './list-search.ts';
import styles from './measure.module.css';
import { pathOf } from './measure-path.ts';
import { type MeasureStory, openingSentence } from './measure-story.ts';

interface Props {
  readonly story: MeasureStory;
  readonly view: ReaderView;
  readonly refused: FinancialYear | null;
  readonly search: Search;
}

export function MeasureHeading({ story, view, refused, search }: Props) {
  const { measure, year } = story.position;
  const framework = FRAMEWORKS.find(({ id }) => id === measure.framework);
  return (
    <>
      <p className={styles.up}>
        <a href={formatAddress('/quartiles', { ...listSearch(search), year })}>All measures</a>
      </p>
      <h1>{measure.plainName}</h1>
      <p className={styles.official}>
        {measure.code}. {measure.title}. {yearsInHouseStyle(framework?.title ?? '', view.houseStyle)}.
      </p>
      <p className={styles.lead}>{openingSentence(story, view)}</p>
      {view.notes.length > 0 && (
        <p className={styles.notes} role="status">
          {view.notes.join(' ')}
        </p>
      )}
      {refused && <RefusedYear story={story} view={view} refused={refused} search={search} />}
    </>
  );
}

/** The same concept may have been published in that year under another code; a code alone would mislead. */
function RefusedYear({ story, view, refused, search }: Props & { readonly refused: FinancialYear }) {
  const { measure, year } = story.position;
  const then = measureForYear(measure, refused);
  const asked = formatYear(refused, view.houseStyle);
  const address = then && formatAddress(pathOf(then), { ...listSearch(search), year: refused });
  return (
    <p className={styles.notes} role="status">
      {then
        ? `In ${asked} this measure has the code ${then.code} of another framework, so `
        : `This measure was not published for ${asked}, so `}
      {formatYear(year, view.houseStyle)} is shown.{' '}
      {address && <a href={address}>{`See ${then.code} in ${asked}`}</a>}
    </p>
  );
}
