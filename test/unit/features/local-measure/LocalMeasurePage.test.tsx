import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LocalMeasurePage } from '../../../../src/features/local-measure/LocalMeasurePage.tsx';
import { drawnSeries, peopleMeasure } from '../../domain/series/people-measure.ts';
import { heldIn, showLocalPage } from '../local-page.tsx';

const MEASURE = peopleMeasure();
const PATH = '#/measures/local/people-waiting';
const MONTHS =
  '2024-01 20, 2024-02 22, 2024-03 20, 2024-04 22, 2024-05 20, 2024-06 22, 2024-07 –, 2024-08 20, 2024-09 about 60';

async function show(hash = PATH, drawn = MONTHS, change = {}) {
  const store = await showLocalPage(<LocalMeasurePage code="people-waiting" />, hash, {
    measures: [{ ...MEASURE, ...change }],
    series: [drawnSeries(drawn, change)],
  });
  await screen.findByRole('heading', { level: 1, name: 'People waiting' });
  return store;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the page of a local measure', () => {
  it('opens with the figure as it was said and what the chart sees, badged as local', async () => {
    await show();
    expect(screen.getByText(/^About 60 people in September 2024\. Getting worse:/)).toBeDefined();
    expect(screen.getAllByText('Local').length).toBeGreaterThan(0);
    expect(button('Show table')).toBeDefined();
    expect(button('Download table (CSV)')).toBeDefined();
    expect(screen.getByText(/no figure, not available/)).toBeDefined();
  });

  it('leads with the step where limits begin anew, and says of no halving that nothing changed', async () => {
    const halved = '2024-01 20, 2024-02 22, 2024-03 20, 2024-04 22, 2024-05 10, 2024-06 11, 2024-07 10';
    await show(`${PATH}?rebase=2024-05`, halved);
    expect(screen.getByText(/\. 10\.3 people on average since May 2024, 21 before; no clear/)).toBeDefined();
    expect(screen.getByText(/Common cause: no clear change since May 2024$/)).toBeDefined();
  });

  it('sets screening, baseline and a date for new limits in the address', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByText('How the limits are worked out'));
    await user.click(screen.getByRole('checkbox', { name: /screening/ }));
    expect(window.location.hash).toContain('screen=off');
    await user.type(screen.getByLabelText(/^Baseline/), '4{Enter}');
    expect(window.location.hash).toContain('baseline=4');
    await user.selectOptions(screen.getByLabelText('Work out anew from'), '2024-05');
    await user.selectOptions(screen.getByLabelText('Work out anew from'), '2024-03');
    expect(decodeURIComponent(window.location.hash)).toContain('rebase=2024-03,2024-05');
    await user.click(button('Remove: anew from Mar 2024'));
    expect(window.location.hash).toContain('rebase=2024-05');
  });

  it('keeps tried limits with the measure only for a reason, and gives the former ones back', async () => {
    const user = userEvent.setup();
    const store = await show(`${PATH}?rebase=2024-05&screen=off`);
    await user.click(button('Keep this with the measure'));
    expect(screen.getByRole('alert').textContent).toContain('Say why');
    await user.type(screen.getByLabelText(/known, lasting change/), 'new provider');
    await user.click(button('Keep this with the measure'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await heldIn(store)).series[0]?.decisions).toBeUndefined());
    expect(window.location.hash).not.toContain('rebase');
  });

  it('leaves a figure out for a reason and takes it back', async () => {
    const user = userEvent.setup();
    const store = await show();
    await user.click(screen.getByText('Leave a figure out of the limits'));
    await user.selectOptions(screen.getByLabelText('Figure of'), '2024-09');
    await user.click(button('Leave out'));
    expect(screen.getByRole('alert').textContent).toContain('Say why it is left out');
    await user.type(screen.getByLabelText('Why it is left out'), 'counted twice');
    await user.click(button('Leave out'));
    await screen.findByText(/is left out of the limits and the rules: counted twice/);
    expect((await heldIn(store)).series[0]?.decisions?.excluded).toEqual([
      { period: '2024-09', reason: 'counted twice' },
    ]);
    await user.click(button('Take back September 2024'));
    await waitFor(() => expect(screen.queryByText(/counted twice/)).toBeNull());
    expect((await heldIn(store)).series[0]?.decisions).toBeUndefined();
  });

  it('pins a note to a day, changes it, removes it and brings it back', async () => {
    const user = userEvent.setup();
    const store = await show();
    await user.click(button('Add a note'));
    await user.click(button('Keep note'));
    expect(screen.getByText('Say what happened.')).toBeDefined();
    await user.type(screen.getByLabelText('Day'), '2024-06-04');
    await user.type(screen.getByLabelText('What happened'), 'Block booking expanded');
    await user.click(button('Keep note'));
    await user.click(await screen.findByRole('button', { name: 'Remove the note of 4 June 2024' }));
    await waitFor(async () => expect((await heldIn(store)).events).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Change the note of 4 June 2024' });
  });

  it('sets a target and a plan, refusing a line that is neither', async () => {
    const user = userEvent.setup();
    const store = await show();
    await user.click(button('Change target and plan'));
    await user.type(screen.getByLabelText('Target'), '15');
    const plan = screen.getByLabelText(/^Planned values/);
    await user.type(plan, 'May 12');
    await user.click(button('Keep target and plan'));
    expect(screen.getByRole('alert').textContent).toContain('2024-12 12');
    await user.clear(plan);
    await user.type(plan, '2024-12 12');
    await user.click(button('Keep target and plan'));
    await screen.findByRole('heading', { name: 'Target 15 people' });
    expect((await heldIn(store)).measures[0]?.trajectory).toEqual([{ period: '2024-12', value: 12 }]);
    expect(screen.getByText(/Target 15 people: not met/)).toBeDefined();
    expect(
      screen.getByText('Too few figures yet to say whether the target of 15 people will be met'),
    ).toBeDefined();
  });

  it('retires a measure with a reason, keeps its figures, and takes it up again', async () => {
    const user = userEvent.setup();
    const store = await show();
    await user.click(button('Retire measure'));
    await user.type(screen.getByLabelText('Why it is no longer reported'), 'replaced');
    await user.click(button('Retire measure'));
    await screen.findByText(/No longer reported since .*: replaced/);
    expect((await heldIn(store)).series).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Take up again' }));
    await waitFor(() => expect(screen.queryByText(/No longer reported/)).toBeNull());
  });

  it('shows a corrected figure with what was said before', async () => {
    const series = drawnSeries('2024-01 20, 2024-02 22');
    const earlier = [{ value: 29, source: 'Monthly return', enteredOn: '2024-03-01' }];
    const points = series.points.map((point, i) => (i === 1 ? { ...point, earlier } : point));
    await showLocalPage(<LocalMeasurePage code="people-waiting" />, PATH, {
      measures: [MEASURE],
      series: [{ ...series, points }],
    });
    const list = await screen.findByText(/corrected\. Before:/);
    expect(list.textContent).toContain(
      '22 people, corrected. Before: 29 people (Monthly return, 1 March 2024)',
    );
  });

  it('draws no limits for a yearly series and says why', async () => {
    await show(PATH, '2022-23 20, 2023-24 90', { frequency: 'yearly' });
    expect(screen.getByText(/a yearly series has too few figures/)).toBeDefined();
    expect(screen.queryByText('How the limits are worked out')).toBeNull();
  });

  it('pins a measure to the Briefing and takes it off', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(button('Pin to the Briefing'));
    const pinned = await screen.findByRole('button', { name: 'Pinned to the Briefing', pressed: true });
    await user.click(pinned);
    await screen.findByRole('button', { name: 'Pin to the Briefing', pressed: false });
  });

  it('helps on where there is no such measure', async () => {
    await showLocalPage(<LocalMeasurePage code="nothing" />, '#/measures/local/nothing');
    await screen.findByRole('heading', { name: 'There is no such local measure' });
    const main = within(document.body);
    expect(main.getByRole('link', { name: 'See all indicators' }).getAttribute('href')).toBe('#/indicators');
  });
});
