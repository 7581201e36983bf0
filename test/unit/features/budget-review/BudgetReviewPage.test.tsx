import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { putBudgetMonth } from '../../../../src/storage/budget-records.ts';
import { month } from '../../domain/budget/drawn-budget.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { field, OCTOBER, press, reviewIn, reviewOf, showReview, storeWith } from './review-page.tsx';

const OPEN_QUESTION = {
  question: 'How many placements came from hospital?',
  owner: 'Head of Commissioning',
  answerBy: '2024-12-12',
  step: 3,
};
const SIGNED = {
  role: 'Cabinet Member',
  on: '2024-12-05',
  monthId: OCTOBER.id,
} as const;

const shown = (step: number) => screen.findByText(`Step ${step} of 7`);

describe('the walk', () => {
  it('goes by the keyboard from step to step, keeps the step in the address, and says it at the heading', async () => {
    await showReview(await storeWith());
    await userEvent.keyboard('{ArrowRight}');
    await shown(2);
    expect(window.location.hash).toContain('step=2');
    expect(document.activeElement?.textContent).toContain('What moved since last month, and why');
    await userEvent.keyboard('{End}');
    await shown(7);
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    await shown(6);
    await userEvent.keyboard('{Home}');
    await shown(1);
  });

  it('leaves the arrow keys to a field being typed in', async () => {
    await showReview(await storeWith());
    await userEvent.type(field('Question asked'), 'Why{ArrowLeft}{Home}{ArrowRight}');
    expect(screen.getByText('Step 1 of 7')).toBeTruthy();
  });

  it('opens at the step and the month the address names', async () => {
    await showReview(await storeWith(), 'year=2024-25&month=7&step=2');
    expect(await shown(2)).toBeTruthy();
    const said = /^From £4\.952m over in September 2024 to £5\.352m over: £0\.400m worse\./;
    expect(screen.getAllByText(said)).toHaveLength(2);
    const [table] = screen.getAllByRole('table', { name: 'What moved since the last reported month' });
    const rows = within(table as HTMLElement)
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'September 2024£4.952m over',
      'More people in residential care£0.300m worserecurrent',
      'Dearer home care£0.080m worseone-off',
      'Not explained£0.020m worse',
      'October 2024£5.352m over',
    ]);
  });
});

describe('a question', () => {
  it('is added with the role that answers and the date, at its step', async () => {
    const store = await storeWith();
    await showReview(store, 'year=2024-25&month=7&step=3');
    await userEvent.type(field('Question asked'), OPEN_QUESTION.question);
    await userEvent.type(field('Answer promised by (role)'), OPEN_QUESTION.owner);
    await userEvent.type(field('Answer by'), OPEN_QUESTION.answerBy);
    await press('Add the question');
    await screen.findByText('Answer promised: Head of Commissioning, by 12 December 2024.');
    expect((await reviewIn(store, 7))?.questions).toEqual([OPEN_QUESTION]);
    await waitFor(() => expect(field('Question asked').value).toBe(''));
  });

  it('is answered, edited and removed, and a removal is undone', async () => {
    const store = await storeWith(undefined, [reviewOf(7, { questions: [OPEN_QUESTION] })]);
    await showReview(store, 'year=2024-25&month=7&step=3');
    await press('Answer');
    await userEvent.type(field('Answer'), 'Fourteen of twenty');
    await press('Keep the answer');
    await screen.findByText('Answer: Fourteen of twenty');
    await press('Edit');
    const form = within(screen.getByRole('form', { name: 'Edit the question' }));
    await userEvent.type(form.getByLabelText('Answer promised by (role)'), ', West');
    await press('Keep the question');
    await screen.findByText(/^Answer promised: Head of Commissioning, West/);
    await press('Remove');
    await waitFor(async () => expect((await reviewIn(store, 7))?.questions).toEqual([]));
    await press('Undo');
    const kept = { ...OPEN_QUESTION, owner: 'Head of Commissioning, West', answer: 'Fourteen of twenty' };
    await waitFor(async () => expect((await reviewIn(store, 7))?.questions).toEqual([kept]));
  });

  it('is still in its field after a reload when it was typed and not added', async () => {
    const store = await storeWith();
    await showReview(store);
    await userEvent.type(field('Question asked'), 'Is agency staff in');
    await showReview(store, 'year=2024-25&month=7&step=5');
    expect(field('Question asked').value).toBe('Is agency staff in');
  });

  it('is not promised by a person’s name', async () => {
    const store = await storeWith();
    await showReview(store);
    await userEvent.type(field('Question asked'), 'When?');
    await userEvent.type(field('Answer promised by (role)'), 'Cllr Smith');
    await press('Add the question');
    await screen.findByText('This reads like a person’s name. Give the role instead.');
    expect(await reviewIn(store, 7)).toBeUndefined();
  });
});

describe('the sign-off', () => {
  it('records the role, the day and the version in force, and locks the review', async () => {
    const store = await storeWith();
    await showReview(store, 'year=2024-25&month=7&step=7');
    await userEvent.type(field('Signed off in the role of'), 'Cabinet Member');
    await press('Sign off');
    await screen.findAllByText(/The review is locked\./);
    expect((await reviewIn(store, 7))?.signedOff).toEqual({
      role: 'Cabinet Member',
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      monthId: OCTOBER.id,
      comparedWith: 'E08000014/2024-25/6/gross/1',
      said: '£5.352m over, 4.8% of the net budget of £111.898m, before mitigation.',
    });
    expect(screen.queryByText('Add the question')).toBeNull();
    expect(screen.queryByText('Sign off', { selector: 'button' })).toBeNull();
  });

  it('waits until what is typed is added, so that nothing is left outside', async () => {
    const store = await storeWith();
    await showReview(store, 'year=2024-25&month=7&step=7');
    await userEvent.type(field('Question asked'), 'And next year?');
    await userEvent.type(field('Signed off in the role of'), 'Cabinet Member');
    await press('Sign off');
    await screen.findByText(/^A question is typed and not added\./);
    expect(await reviewIn(store, 7)).toBeUndefined();
  });

  it('shows the version signed off when a correction comes after it', async () => {
    const store = await storeWith(undefined, [reviewOf(7, { signedOff: SIGNED })]);
    const corrected = month(7, 'RES 80000 0 . 90000\nHOME 40000 0 . 40400\nINCOME -8102 0 . -8102', {
      version: 2,
    });
    valueIn(await putBudgetMonth(store, corrected));
    await showReview(store);
    const locked =
      'Signed off on 5 December 2024 in the role of Cabinet Member, over version 1 of October 2024.';
    expect(screen.getAllByText(locked)).toHaveLength(2);
    expect(screen.getAllByText(/^Version 2 has come since/)).toHaveLength(2);
    expect(screen.getAllByText(/^£5\.352m over, 4\.8% of the net budget/)).toHaveLength(2);
  });

  it('is taken back only as a correction with its reason, and stays on record', async () => {
    const store = await storeWith(undefined, [reviewOf(7, { signedOff: SIGNED })]);
    await showReview(store, 'year=2024-25&month=7&step=7');
    await press('Open again');
    await screen.findByText('Say what is corrected, and why.');
    await userEvent.type(field('What is corrected, and why'), 'The income was late');
    await userEvent.type(field('Opened again in the role of'), 'Executive Director');
    await press('Open again');
    await screen.findByText('Sign off', { selector: 'button' });
    const review = await reviewIn(store, 7);
    expect(review?.signedOff).toBeUndefined();
    expect(review?.corrections).toMatchObject([
      { reason: 'The income was late', role: 'Executive Director', signedOff: SIGNED },
    ]);
  });
});

describe('the next month', () => {
  it('opens with what was left open, and keeps an answer without touching what was signed off', async () => {
    const october = reviewOf(7, { questions: [OPEN_QUESTION], signedOff: SIGNED });
    const store = await storeWith(undefined, [october]);
    await showReview(store, 'year=2024-25&month=8');
    const open = screen.getByRole('region', { name: 'Open from earlier months' });
    expect(within(open).getByText(OPEN_QUESTION.question)).toBeTruthy();
    expect(within(open).getByText('Asked in October 2024')).toBeTruthy();
    const first = open.compareDocumentPosition(screen.getByText('Step 1 of 7'));
    expect(first & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await press('Answer');
    await userEvent.type(field('Answer'), 'Fourteen');
    await press('Keep the answer');
    await waitFor(() => expect(screen.queryByText('Open from earlier months')).toBeNull());
    const { step: _step, ...asked } = OPEN_QUESTION;
    expect((await reviewIn(store, 8))?.questions).toEqual([
      { ...asked, answer: 'Fourteen', askedIn: october.id },
    ]);
    expect(await reviewIn(store, 7)).toEqual(october);
  });
});

describe('a month that is not held', () => {
  it('is said to be so, with the way to the last one', async () => {
    const store = await storeWith();
    await showReview(store);
    window.location.hash = '#/budget/review?year=2024-25&month=2';
    await screen.findByText(/^The month asked for is not held for/);
    expect(screen.getByText('Review the last month held')).toBeTruthy();
  });
});
