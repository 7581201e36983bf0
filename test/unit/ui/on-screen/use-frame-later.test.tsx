import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useFrameLater } from '../../../../src/ui/on-screen/use-frame-later.ts';

function Both({ council }: { readonly council: string }) {
  const late = useFrameLater(council);
  return (
    <>
      <p>now {council}</p>
      <p>late {late ?? 'nothing yet'}</p>
    </>
  );
}

describe('a value a frame later', () => {
  it('is nothing until the first value has been painted', async () => {
    render(<Both council="Sefton" />);
    expect(screen.getByText('late nothing yet')).toBeDefined();
    expect(await screen.findByText('late Sefton')).toBeDefined();
  });

  it('keeps the value before while the new one is painted, then follows it', async () => {
    const { rerender } = render(<Both council="Sefton" />);
    await screen.findByText('late Sefton');
    rerender(<Both council="Wirral" />);
    expect(screen.getByText('now Wirral')).toBeDefined();
    expect(screen.getByText('late Sefton')).toBeDefined();
    expect(await screen.findByText('late Wirral')).toBeDefined();
  });

  it('passes over values that were replaced before they were painted', async () => {
    const { rerender } = render(<Both council="Sefton" />);
    rerender(<Both council="Wirral" />);
    rerender(<Both council="Torbay" />);
    expect(await screen.findByText('late Torbay')).toBeDefined();
  });
});
