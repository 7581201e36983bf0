/** Named groups of councils to compare with: made, changed and removed here, chosen on the other pages. */
import { useState } from 'react';
import type { Group } from '../../domain/areas/group.ts';
import { counted } from '../../domain/figures/house-style.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useRevision } from '../../queries/revision.ts';
import { type TakenAway, usePutGroup, useRemoveGroup } from '../../queries/writes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './data.module.css';
import { GroupEditor } from './GroupEditor.tsx';
import { Section } from './Section.tsx';
import { WriteProblem } from './WriteProblem.tsx';

type Editing =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'group'; readonly group: Group };

export function ComparatorGroups() {
  const { groups } = useHeld();
  const put = usePutGroup();
  const remove = useRemoveGroup();
  const [editing, setEditing] = useState<Editing>({ kind: 'none' });
  const [taken, setTaken] = useState<TakenAway<Group | null> | null>(null);
  const revision = useRevision();
  // Anything written since ends the offer: a snapshot that was opened may have brought the group back.
  const removed = taken !== null && taken.revision === revision ? taken.what : null;
  const stop = (): void => setEditing({ kind: 'none' });
  return (
    <Section
      title="Comparator groups"
      about="Councils to be compared with, under a name of your own. Choose a group under Compared with on the quartiles page."
    >
      {groups.length > 0 && (
        <ul className={styles.list}>
          {groups.map((group) => (
            <li key={group.id} className={styles.listRow}>
              <span>
                {group.name}{' '}
                <span className={styles.quiet}>{counted(group.members.length, 'council', 'councils')}</span>
                {group.note && <span className={`${styles.quiet} ${styles.groupNote}`}>{group.note}</span>}
              </span>
              <span className={styles.rowActions}>
                <Button
                  look="quiet"
                  aria-label={`Change ${group.name}`}
                  onClick={() => setEditing({ kind: 'group', group })}
                >
                  Change
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Remove ${group.name}`}
                  onClick={() => remove.mutate(group.id, { onSuccess: setTaken })}
                >
                  Remove
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <p aria-live="polite">
          Removed {removed.name}. <Button onClick={() => put.mutate(removed)}>Undo</Button>
        </p>
      )}
      {editing.kind === 'none' ? (
        <p>
          <Button onClick={() => setEditing({ kind: 'new' })}>New group</Button>
        </p>
      ) : (
        <GroupEditor
          key={editing.kind === 'group' ? editing.group.id : 'new'}
          group={editing.kind === 'group' ? editing.group : null}
          taken={groups}
          onCancel={stop}
          onKeep={(group) => put.mutate(group, { onSuccess: stop })}
        />
      )}
      <WriteProblem error={put.error ?? remove.error} />
    </Section>
  );
}
