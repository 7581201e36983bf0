/** Clearing everything, asked first in a dialog. Nothing is left behind; it can be undone until the page is left. */
import { useRef } from 'react';
import { useFiles, useFilesBusy } from '../../queries/files/use-files.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { Section } from './Section.tsx';

export function StartAgain() {
  const files = useFiles();
  const busy = useFilesBusy();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Section
      title="Start again"
      about="Removes every figure, group, setting and backup from this computer. Snapshots saved as files stay where they are."
    >
      <Button look="danger" disabled={busy} onClick={() => dialog.current?.showModal()}>
        Clear everything
      </Button>
      <ClearDialog ref={dialog} onClear={files.clear} />
    </Section>
  );
}
