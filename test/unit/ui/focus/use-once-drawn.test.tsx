import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, it } from 'vitest';
import { useOnceDrawn } from '../../../../src/ui/focus/use-once-drawn.ts';

function Box() {
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onceDrawn = useOnceDrawn();
  async function open(): Promise<void> {
    await Promise.resolve();
    setOpen(true);
    onceDrawn(() => box.current?.focus());
  }
  return (
    <>
      <button type="button" onClick={() => void open()}>
        Open
      </button>
      {isOpen && (
        <div ref={box} tabIndex={-1} role="note">
          Here
        </div>
      )}
    </>
  );
}

it('puts the focus on what is drawn only now, and again when asked again', async () => {
  render(<Box />);
  await userEvent.click(screen.getByRole('button'));
  expect(document.activeElement).toBe(await screen.findByRole('note'));
  await userEvent.click(screen.getByRole('button'));
  expect(document.activeElement).toBe(screen.getByRole('note'));
});
