/** Whatever is typed can be let go of, and what is typed back to what is held is no change. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BudgetMonth } from '../../../../src/domain/budget/budget-year.ts';
import {
  cell,
  DRAFT,
  fill,
  monthsIn,
  october,
  press,
  showEntry,
  storeOf,
  told,
  unfold,
} from './entry-page.tsx';

const REPORTED: BudgetMonth = {
  ...DRAFT,
  status: 'reported',
  reportedTo: 'Cabinet',
  reportedOn: '2024-11-20',
};

const HOME_CARE = 'Home care, Forecast outturn';

async function correctAndReport(): Promise<void> {
  await press('Correct this month');
  await fill(HOME_CARE, '21,700,000');
  await fill('Reported to', 'Cabinet');
  await press('Report this month');
  await told(/^Reported October 2024 to Cabinet, version 2\. It is locked now\./);
}

describe('what is typed', () => {
  it('is discarded in one step, with the held month shown, and can be brought back', async () => {
    await showEntry(await storeOf(DRAFT));
    expect(screen.queryByRole('button', { name: 'Discard what is typed' })).toBeNull();
    await fill(HOME_CARE, '21,500,000');
    await press('Discard what is typed');
    expect(cell(HOME_CARE).value).toBe('21,000,000');
    await told('What you typed was discarded. The month stands as it is held.');
    await told(/^Nothing to save yet\./);
    await press('Bring it back');
    expect(cell(HOME_CARE).value).toBe('21,500,000');
  });

  it('is gone for good after it was discarded and the page opened again', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await fill(HOME_CARE, '21,500,000');
    await told('Draft kept');
    await press('Discard what is typed');
    await waitFor(() => expect(screen.queryByText('Draft kept')).toBeNull());
    await showEntry(store);
    expect(cell(HOME_CARE).value).toBe('21,000,000');
  });

  it('is no change once it is as held again, nor in a row that was taken out again', async () => {
    await showEntry(await storeOf(DRAFT));
    await fill(HOME_CARE, '1');
    await told(/^1 change to save\./);
    await fill(HOME_CARE, '21m');
    await told(/^Nothing to save yet\./);
    await unfold(/^Why it moved/);
    await press('Add a cause');
    await fill('Cause, cause 2', 'Grant');
    await press('Remove cause 2');
    await told(/^Nothing to save yet\./);
  });
});

describe('undoing the report of a correction', () => {
  it('brings back what was typed, to be undone step by step or discarded at once', async () => {
    const store = await showEntry(await storeOf(REPORTED));
    await correctAndReport();
    await press('Undo');
    await waitFor(() => expect(cell(HOME_CARE).value).toBe('21,700,000'));
    expect(screen.getByRole('button', { name: 'Undo typing' })).toHaveProperty('disabled', false);
    await press('Discard what is typed');
    await told(/^October 2024, version 1, was reported to Cabinet/);
    await told('What you typed was discarded. The month stands as it is held.');
    expect([...(await monthsIn(store)).keys()]).toEqual([october(1)]);
  });

  it('leaves a correction with nothing typed once the old value is typed back, and the way out of it', async () => {
    await showEntry(await storeOf(REPORTED));
    await correctAndReport();
    await press('Undo');
    await waitFor(() => expect(cell(HOME_CARE).value).toBe('21,700,000'));
    await fill(HOME_CARE, '21,000,000');
    await told(/^Nothing to save yet\./);
    await press('Leave the correction');
    await told(/^October 2024, version 1, was reported to Cabinet/);
  });
});
