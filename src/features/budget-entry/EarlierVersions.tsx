/** The other versions of a month that are held, each to be looked at as it was told. */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import local from '../local/local.module.css';

interface Props {
  readonly versions: readonly BudgetMonth[];
  /** The one in the form. */
  readonly shown: number;
}

export function EarlierVersions({ versions, shown }: Props) {
  const { search } = useAddress();
  const others = versions.filter(({ version }) => version !== shown);
  if (others.length === 0) return null;
  return (
    <ul className={local.links} aria-label="Other versions">
      {others.map(({ id, year, month, basis, version, status, reportedTo, reportedOn }) => (
        <li key={id}>
          <a
            href={formatAddress('/budget', {
              ...search,
              year,
              month: String(month),
              basis,
              version: String(version),
            })}
          >
            Version {version}, {status}
            {reportedTo ? ` to ${reportedTo}` : ''}
            {reportedOn ? ` on ${dateInWords(reportedOn)}` : ''}
          </a>
        </li>
      ))}
    </ul>
  );
}
