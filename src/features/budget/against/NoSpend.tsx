/** In place of the comparison where no return is held: what it would show, which file it needs and where that is published. */
import { SPEND_PUBLISHED_AT } from '../../../domain/spend/spend-published-at.ts';
import { formatAddress } from '../../../ui/address/address.ts';
import local from '../../local/local.module.css';

export const SECTION = 'Against other councils';

export function NoSpend({ name }: { readonly name: string }) {
  const { title, publisher, file, address } = SPEND_PUBLISHED_AT;
  return (
    <section className={local.group} aria-labelledby="budget-against">
      <h2 id="budget-against">{SECTION}</h2>
      <p className={local.none}>
        With a published finance return this shows what {name} spends on adult social care for each adult and
        for each person aged 65 and over, beside England, its region and your own group. None is held on this
        computer yet. Add {file}, from “{title}” ({publisher}, {address.replace('https://', '')}).{' '}
        <a href={formatAddress('/data')}>Add a finance return</a>
      </p>
    </section>
  );
}
