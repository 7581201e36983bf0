/**
 * Council, year and comparison, for every page that shows a council's figures; each choice goes into the address.
 * It knows no page: what a page does differently about years comes in as `years` and `onYear`.
 */
import { regionName, regionOf } from '../../domain/areas/councils.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { formatYear } from '../../domain/figures/house-style.ts';
import { SMALL_COUNCILS } from '../../domain/quartiles/comparator.ts';
import type { Held, ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { Search } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { type Choice, SelectField } from '../../ui/controls/SelectField.tsx';
import { councilChoices } from './council-choices.ts';

interface Props {
  readonly held: Held;
  readonly view: ReaderView;
  readonly search: Search;
  readonly path: string;
  /** The years to choose from, oldest first; all years held when left out. */
  readonly years?: readonly FinancialYear[];
  /** In place of changing the address's year: a page whose path depends on the year. */
  readonly onYear?: (year: string) => void;
}

/** Changes one option of the address and keeps the others. */
export function choose(path: string, search: Search, name: string, value: string | undefined): void {
  goTo(path, { ...search, [name]: value });
}

export function StandpointControls({ held, view, search, path, years, onYear }: Props) {
  const set = (name: string) => (value: string) => choose(path, search, name, value);
  return (
    <>
      <SelectField
        label="Council"
        value={view.council}
        choices={councilChoices(view.council, view.name)}
        many
        onChoose={set('council')}
      />
      <SelectField
        label="Year"
        value={view.year ?? ''}
        choices={yearChoices(years ?? held.holdings.years, view)}
        onChoose={onYear ?? set('year')}
      />
      <ComparatorControl held={held} view={view} search={search} path={path} />
    </>
  );
}

/** The comparison by itself, for a section whose page has a council and a year of its own. */
export function ComparatorControl({ held, view, search, path }: Omit<Props, 'years' | 'onYear'>) {
  return (
    <SelectField
      label="Compared with"
      value={comparatorValue(view)}
      choices={comparatorChoices(held, view)}
      onChoose={(value) => choose(path, search, 'comparator', value)}
    />
  );
}

function yearChoices(held: readonly FinancialYear[], { year, houseStyle }: ReaderView): Choice[] {
  const years = year === null || held.includes(year) ? held : [...held, year].sort();
  return [...years].reverse().map((value) => ({ value, label: formatYear(value, houseStyle) }));
}

function comparatorValue({ comparator }: ReaderView): string {
  return comparator.kind === 'group' ? comparator.group.id : comparator.kind;
}

function comparatorChoices({ groups }: Held, { council }: ReaderView): Choice[] {
  const region = regionOf(council);
  return [
    { value: 'england', label: 'England' },
    ...(region ? [{ value: 'region', label: regionName(region) }] : []),
    ...groups.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** Whether the two smallest councils are left out, and how to change it. */
export function leavesOutSmall(view: ReaderView): boolean {
  return SMALL_COUNCILS.every((code) => view.without.includes(code));
}
