import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { growthModel } from '../../../../src/charts/model/growth-model.ts';
import { ProviderGrowth } from '../../../../src/charts/provider-growth/ProviderGrowth.tsx';

describe('growth by provider on the page', () => {
  it('says both totals and what each part added', () => {
    const model = growthModel({
      parts: [
        { name: 'Council’s own team', base: 300, now: 336 },
        { name: 'Alternative provision', base: 84, now: 214 },
      ],
      baseLabel: '2022',
      nowLabel: '12 months to December 2024',
      illustrative: true,
    });
    if (!model) throw new Error('nothing to draw');
    render(<ProviderGrowth model={model} label="550 people, 43% more than in 2022" />);
    const picture = screen.getByRole('img', { name: '550 people, 43% more than in 2022' });
    for (const said of ['384', '550', '36 more', '130 more', '166 more', 'illustrative'])
      expect(picture.textContent).toContain(said);
  });
});
