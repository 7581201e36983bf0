/** Narrowing the list by words, objective, quartile and source; its order; and leaving out the two smallest councils. */
import { useState } from 'react';
import { SMALL_COUNCILS } from '../../domain/quartiles/comparator.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { Search } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { type Choice, SelectField } from '../../ui/controls/SelectField.tsx';
import { choose, leavesOutSmall } from '../standpoint/StandpointControls.tsx';
import styles from './quartiles.module.css';
import type { QuartilesFilter } from './quartiles-filter.ts';
import { isFiltered } from './quartiles-filter.ts';
import type { QuartilesOrder } from './quartiles-order.ts';
import type { QuartilesRow } from './quartiles-rows.ts';

interface Props {
  readonly rows: readonly QuartilesRow[];
  readonly filter: QuartilesFilter;
  readonly order: QuartilesOrder;
  readonly view: ReaderView;
  readonly search: Search;
  readonly path: string;
}

const QUARTILES: readonly Choice[] = [
  { value: '', label: 'All quartiles' },
  { value: '1', label: 'Best' },
  { value: '2', label: 'Second' },
  { value: '3', label: 'Third' },
  { value: '4', label: 'Bottom' },
  { value: 'none', label: 'No quartile' },
];

const ORDERS: readonly (Choice & { readonly value: QuartilesOrder })[] = [
  { value: 'objective', label: 'By objective' },
  { value: 'bottom-first', label: 'Bottom quartile first' },
];

export function QuartilesFilters({ rows, filter, order, view, search, path }: Props) {
  const inUse = isFiltered(filter) || order !== 'objective' || view.without.length > 0;
  const [open, setOpen] = useState(inUse);
  const [wasInUse, setWasInUse] = useState(inUse);
  if (inUse !== wasInUse) {
    setWasInUse(inUse);
    // It opens for a filter that came with the address; it never shuts under the hand that took the last one away.
    if (inUse) setOpen(true);
  }
  const set = (name: string) => (value: string) => choose(path, search, name, value || undefined);
  return (
    <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Search, filter and options</summary>
      <div className={styles.filters}>
        <SearchField
          label="Find a measure"
          value={filter.words}
          onSearch={(words) => goTo(path, { ...search, find: words || undefined }, 'replace')}
        />
        <SelectField
          label="Objective"
          value={filter.objective ?? ''}
          choices={[{ value: '', label: 'All objectives' }, ...distinct(rows, 'objective')]}
          onChoose={set('objective')}
        />
        <SelectField
          label="Quartile"
          value={filter.quartile ?? ''}
          choices={QUARTILES}
          onChoose={set('quartile')}
        />
        <SelectField
          label="Source"
          value={filter.source ?? ''}
          choices={[{ value: '', label: 'All sources' }, ...distinct(rows, 'source')]}
          onChoose={set('source')}
        />
        <SelectField
          label="Order"
          value={order}
          choices={ORDERS}
          onChoose={(value) => choose(path, search, 'order', value === 'objective' ? undefined : value)}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={leavesOutSmall(view)}
            onChange={(e) =>
              choose(path, search, 'without', e.target.checked ? SMALL_COUNCILS.join() : 'none')
            }
          />
          Leave out City of London and Isles of Scilly
        </label>
      </div>
    </details>
  );
}

function distinct(rows: readonly QuartilesRow[], key: 'objective' | 'source'): Choice[] {
  return [...new Set(rows.map(({ position }) => position.measure[key]))].map((value) => ({
    value,
    label: value,
  }));
}

interface FilteredToProps {
  readonly shown: number;
  readonly of: number;
  readonly search: Search;
  readonly path: string;
}

/** Says that the list is narrowed while the sentence and the bar above it are not. */
export function FilteredTo({ shown, of, search, path }: FilteredToProps) {
  const { find: _find, objective: _objective, quartile: _quartile, source: _source, ...rest } = search;
  return (
    <p className={styles.filtered} role="status">
      {shown} of {of} measures shown.{' '}
      <Button look="quiet" onClick={() => goTo(path, rest)}>
        Clear filters
      </Button>
    </p>
  );
}
