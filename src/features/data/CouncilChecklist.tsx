/** All councils as checkboxes by region, narrowed by typing part of a name. What is chosen stays, whatever is shown. */
import { useState } from 'react';
import { COUNCILS, REGIONS } from '../../domain/areas/councils.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import styles from './data.module.css';

interface Props {
  readonly chosen: ReadonlySet<OnsCode>;
  readonly onChange: (chosen: ReadonlySet<OnsCode>) => void;
}

export function CouncilChecklist({ chosen, onChange }: Props) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const groups = REGIONS.map((region) => ({
    region,
    councils: COUNCILS.filter(
      ({ name, region: of }) => of === region.code && name.toLowerCase().includes(wanted),
    ),
  })).filter(({ councils }) => councils.length > 0);

  function toggle(code: OnsCode): void {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    onChange(next);
  }

  return (
    <>
      <div className={styles.find}>
        <SearchField label="Find a council" value={text} onSearch={setText} />
      </div>
      <div className={styles.checklist}>
        {groups.length === 0 && <p>No council’s name has “{text}” in it.</p>}
        {groups.map(({ region, councils }) => (
          <fieldset key={region.code}>
            <legend>{region.name}</legend>
            {councils.map(({ code, name }) => (
              <label key={code} className={styles.check}>
                <input type="checkbox" checked={chosen.has(code)} onChange={() => toggle(code)} />
                {name}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}
