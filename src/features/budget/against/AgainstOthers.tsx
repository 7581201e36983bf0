/** Published spend against others: the return chosen, the years, or which file is missing. It never touches the month’s figures. */
import { useMemo } from 'react';
import { peopleHeld } from '../../../domain/spend/people-held.ts';
import { outturnsFirst, type PublishedSpend } from '../../../domain/spend/published-spend.ts';
import { spendComparison } from '../../../domain/spend/spend-comparison.ts';
import { readerView } from '../../../domain/standpoint/reader-view.ts';
import { useHeld } from '../../../queries/held/held-context.ts';
import { useSpend } from '../../../queries/spend/use-spend.ts';
import { useAddress } from '../../../ui/address/use-address.ts';
import local from '../../local/local.module.css';
import { NoPeople } from './NoPeople.tsx';
import { NoSpend } from './NoSpend.tsx';
import { SpendComparisonSection } from './SpendComparisonSection.tsx';
import { SpendControls } from './SpendControls.tsx';
import { SpendYearsSection } from './SpendYearsSection.tsx';
import type { SpendPageOf } from './spend-page-of.ts';

interface Props {
  /** True where the page has no control for the council. */
  readonly withCouncil: boolean;
}

export function AgainstOthers({ withCouncil }: Props) {
  const held = useHeld();
  const spend = useSpend();
  const { search, path } = useAddress();
  const view = useMemo(() => readerView(search, held), [search, held]);
  if (spend.kind === 'loading') return <p role="status">Reading the published spend …</p>;
  if (spend.kind === 'failed')
    return (
      <p role="alert" className={local.notes}>
        The published spend could not be read. Nothing was changed. Reload the page; if that does not help,
        close other tabs of this dashboard and try again.
      </p>
    );
  const chosen = spend.value.find(({ id }) => id === search.spend) ?? outturnsFirst(spend.value)[0];
  if (!chosen) return <NoSpend name={view.name} />;
  const page = { held, view, search, path };
  return <Shown page={page} records={spend.value} chosen={chosen} withCouncil={withCouncil} />;
}

interface ShownProps extends Props {
  readonly page: SpendPageOf;
  readonly records: readonly PublishedSpend[];
  readonly chosen: PublishedSpend;
}

function Shown({ page, records, chosen, withCouncil }: ShownProps) {
  const { held, view, search } = page;
  const { council, comparator, without, name, houseStyle } = view;
  const comparison = useMemo(
    () => spendComparison(chosen, peopleHeld(held.holdings, chosen.year), { council, comparator, without }),
    [chosen, held.holdings, council, comparator, without],
  );
  const unknown = search.spend !== undefined && search.spend !== chosen.id;
  return (
    <>
      {comparison.people ? (
        <SpendComparisonSection page={page} comparison={comparison} />
      ) : (
        <NoPeople comparison={comparison} name={name} houseStyle={houseStyle} />
      )}
      {unknown && (
        <p role="status" className={local.notes}>
          No finance return ‘{search.spend}’ is held, so the newest outturn is shown.
        </p>
      )}
      <SpendControls page={page} records={records} chosen={chosen} withCouncil={withCouncil} />
      <SpendYearsSection page={page} records={records} />
    </>
  );
}
