/** Names a group and picks its councils. Nothing is kept before Save group. */
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { type Group, groupIdFor } from '../../domain/areas/group.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { CouncilChecklist } from './CouncilChecklist.tsx';
import styles from './data.module.css';
import { groupSizeInWords } from './group-size-words.ts';
import { useUnsavedWork } from './use-unsaved-work.ts';

interface Props {
  /** The group to change; null for a new one. */
  readonly group: Group | null;
  readonly taken: readonly Group[];
  readonly onKeep: (group: Group) => void;
  readonly onCancel: () => void;
}

export function GroupEditor({ group, taken, onKeep, onCancel }: Props) {
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(group?.name ?? '');
  const [members, setMembers] = useState<ReadonlySet<OnsCode>>(new Set(group?.members));
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => nameField.current?.focus(), []);
  useUnsavedWork(`the group ${name || 'you are making'}`);

  function keep(event: SubmitEvent): void {
    event.preventDefault();
    const trimmed = name.trim();
    const found = problemOf(
      trimmed,
      members,
      taken.filter(({ id: other }) => other !== group?.id),
    );
    setProblem(found);
    if (found) return;
    const ownId =
      group?.id ??
      groupIdFor(
        trimmed,
        taken.map(({ id: other }) => other),
      );
    onKeep({ ...group, id: ownId, name: trimmed, members: [...members] });
  }

  return (
    <form className={styles.editor} onSubmit={keep} aria-label={group ? `Change ${group.name}` : 'New group'}>
      <label className={styles.editorName} htmlFor={id}>
        Name of the group
      </label>
      <input
        ref={nameField}
        id={id}
        className={styles.textInput}
        type="text"
        maxLength={60}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <CouncilChecklist chosen={members} onChange={setMembers} />
      <p aria-live="polite" className={styles.quiet}>
        {groupSizeInWords(members.size)}
      </p>
      {problem && (
        <p role="alert" className={styles.note}>
          {problem}
        </p>
      )}
      <div className={styles.ways}>
        <Button type="submit" look="primary">
          Save group
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

function problemOf(name: string, members: ReadonlySet<OnsCode>, others: readonly Group[]): string | null {
  if (name === '') return 'Give the group a name.';
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    return `There is a group called ${name} already. Give this one another name.`;
  return members.size === 0 ? 'Choose at least one council.' : null;
}
