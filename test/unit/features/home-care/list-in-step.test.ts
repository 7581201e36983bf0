import { describe, expect, it } from 'vitest';
import { listInStep } from '../../../../src/features/home-care/list-in-step.ts';
import type { HeldOfMeasure } from '../../../../src/features/local/local-page.ts';
import { heldSeries } from '../../../../src/features/local/local-page.ts';
import { drawnSeries, holdingsOf } from '../local/local-page-shown.tsx';

function held(code: string, period: string, value: number): HeldOfMeasure {
  const series = drawnSeries(code, [{ period, value }]);
  const found = heldSeries({ holdings: holdingsOf([series]), area: series.area }, code);
  if (!found) throw new Error(`No series ${code}`);
  return found;
}

const list = held('home-care-waiting', '2024-12-03', 11);
const started = held('home-care-started', '2024-12', 38);

describe('the list against the starts', () => {
  it('says how many days of work the list is, and that those who started had waited less', () => {
    expect(listInStep(list, started, held('home-care-wait-mean', '2024-12', 2.5))).toMatchObject({
      figure: 'About 9 days of work',
      starts: '38 packages started in December 2024, 1.2 a day.',
      beside:
        'That is longer than those who started had waited on average (2.5 days): some of the list may have waited longer than they did.',
    });
  });

  it('says that they are in step where they are within a day', () => {
    expect(listInStep(list, started, held('home-care-wait-mean', '2024-12', 8.4))?.beside).toContain(
      'in step',
    );
  });

  it('says nothing without starts', () => {
    expect(listInStep(list, held('home-care-started', '2024-12', 0), null)).toBeNull();
  });
});
