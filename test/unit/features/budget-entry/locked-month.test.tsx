/** A reported month shows everything it holds, to be read and not typed in; and every month says on which basis it stands. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { month } from '../../domain/budget/drawn-budget.ts';
import { DRAFT, OCTOBER_HASH, SEPTEMBER, showEntry, storeOf, told, unfold } from './entry-page.tsx';

const REPORTED = { ...DRAFT, status: 'reported', reportedTo: 'Cabinet', reportedOn: '2024-11-20' } as const;

describe('a locked month', () => {
  it('shows its other parts closed, with how much is in each', async () => {
    await showEntry(await storeOf(SEPTEMBER, REPORTED));
    const parts = within(await screen.findByRole('region', { name: 'What goes with the month' }));
    const counts = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(counts).toEqual([
      'How far it may go given',
      'The council as a whole given',
      'Why it moved 1',
      'Savings 1',
    ]);
    expect([...document.querySelectorAll('details')].every(({ open }) => !open)).toBe(true);
    expect(parts.queryByRole('table')).toBeNull();
  });

  it('lets them be read in the words of the form, and not typed in', async () => {
    await showEntry(await storeOf(SEPTEMBER, REPORTED));
    await unfold(/^Why it moved/);
    await told(/The causes given explain all of it\./);
    const causes = within(screen.getByRole('table', { name: /^Why it moved/ }));
    expect(causes.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'Placements',
      '200,000',
      'Recurrent',
    ]);
    await unfold(/^Savings/);
    const savings = within(screen.getByRole('table', { name: /^Savings/ }));
    expect(savings.getByText('Home care')).toBeTruthy();
    expect(savings.getByRole('columnheader', { name: 'At risk or undeliverable' })).toBeTruthy();
    await told('31 October 2024');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the basis of a month', () => {
  it('is said first, and which figures belong there where the other one is held too', async () => {
    await showEntry(await storeOf(DRAFT, month(7, '', { basis: 'after-mitigation' })));
    await told('before mitigation', { selector: 'strong' });
    await told(/^Type the figures before mitigation here\. The month is held after mitigation too/);
    await showEntry(await storeOf(DRAFT), `${OCTOBER_HASH}&basis=after-mitigation`);
    await told('after mitigation', { selector: 'strong' });
    await told(/^Type only figures that count on what is being done already\..* held before mitigation too/);
  });
});
