/**
 * The button "About this figure" and the panel of facts it opens. The panel stands in the address; on paper, where nobody can ask,
 * it is left to the credits.
 */
import { type ReactNode, useId } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './local.module.css';

export type AboutFact = readonly [name: string, value: string];

interface Props {
  /** Tells this button from another's on the page; null for the page's main figure. */
  readonly about: string | null;
  readonly badges: ReactNode;
  /** Asked for when the panel is open. */
  readonly facts: () => readonly AboutFact[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

export function AboutPanel({ about, badges, facts, open, onOpen }: Props) {
  const id = useId();
  return (
    <div className={styles.about}>
      <Button look="tool" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
        About this figure
        {about !== null && <VisuallyHidden>{` for ${about}`}</VisuallyHidden>}
      </Button>
      <div id={id} hidden={!open} className={styles.aboutPanel}>
        {open && badges}
        {open && (
          <dl className={styles.facts}>
            {facts().map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  );
}
