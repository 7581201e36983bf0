import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SelectField } from '../../../../src/ui/controls/SelectField.tsx';

const COUNCILS = [
  { label: 'North West', choices: [{ value: 'S', label: 'Sefton' }] },
  { label: 'South West', choices: [{ value: 'T', label: 'Torbay' }] },
];

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('a choice list', () => {
  it('has the chosen one alone on the first painting where it is long, then all', async () => {
    const chosen = vi.fn();
    render(<SelectField label="Council" value="T" choices={COUNCILS} many onChoose={chosen} />);
    expect(options()).toEqual(['Torbay']);
    await screen.findByRole('option', { name: 'Sefton' });
    expect(options()).toEqual(['Sefton', 'Torbay']);
    expect(screen.getByLabelText<HTMLSelectElement>('Council').value).toBe('T');
    await userEvent.selectOptions(screen.getByLabelText('Council'), 'Sefton');
    expect(chosen).toHaveBeenCalledExactlyOnceWith('S');
  });

  it('has all from the first where it is not', () => {
    render(<SelectField label="Council" value="T" choices={COUNCILS} onChoose={() => undefined} />);
    expect(options()).toEqual(['Sefton', 'Torbay']);
  });
});
