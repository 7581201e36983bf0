/** Narrowing the library by words, topic and state, all in the address. */
import { TOPICS } from '../../domain/measures/local/topics.ts';
import type { Search } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import styles from './indicators.module.css';
import { isFiltered, type LibraryFilter } from './library-rows.ts';

interface Props {
  readonly filter: LibraryFilter;
  readonly search: Search;
  readonly shown: number;
  readonly of: number;
}

const PATH = '/indicators';

const SHOWS = [
  { value: '', label: 'All measures' },
  { value: 'held', label: 'With figures' },
  { value: 'missing', label: 'Not yet reported' },
  { value: 'signal', label: 'With a clear change' },
];

export function LibraryFilters({ filter, search, shown, of }: Props) {
  const set = (name: string) => (value: string) => goTo(PATH, { ...search, [name]: value || undefined });
  const { find: _find, topic: _topic, show: _show, ...rest } = search;
  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label="Find a measure"
          value={filter.words}
          onSearch={(words) => goTo(PATH, { ...search, find: words || undefined }, 'replace')}
        />
        <SelectField
          label="Topic"
          value={filter.topic ?? ''}
          choices={[
            { value: '', label: 'All topics' },
            ...TOPICS.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChoose={set('topic')}
        />
        <SelectField
          label="Show"
          value={filter.show === 'all' ? '' : filter.show}
          choices={SHOWS}
          onChoose={set('show')}
        />
      </div>
      <p className={styles.filtered} role="status">
        {isFiltered(filter) && (
          <>
            {shown} of {of} measures shown.{' '}
            <Button look="quiet" onClick={() => goTo(PATH, rest)}>
              Clear filters
            </Button>
          </>
        )}
      </p>
    </>
  );
}
