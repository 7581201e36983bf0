/** What was just changed, and the way back. */
import { Button } from '../../ui/controls/Button.tsx';
import styles from './local.module.css';
import type { Offer } from './use-offer.ts';

export function UndoOffer({ offer }: { readonly offer: Offer | null }) {
  return (
    <p className={offer ? styles.undo : styles.noUndo} role="status">
      {offer && (
        <>
          {offer.said} <Button onClick={offer.undo}>Undo</Button>
        </>
      )}
    </p>
  );
}
