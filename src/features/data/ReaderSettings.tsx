/** Whose figures open first, and how years and money are written. Kept at once, and carried by snapshots. */
import { SEFTON } from '../../domain/figures/area.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { usePutSettings } from '../../queries/writes.ts';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import { COUNCIL_CHOICES } from '../standpoint/council-choices.ts';
import styles from './data.module.css';
import { Section } from './Section.tsx';
import { WriteProblem } from './WriteProblem.tsx';

const STYLES = [
  { value: 'sefton', label: 'Sefton style: 2024/25, £2.254m' },
  { value: 'govuk', label: 'GOV.UK style: 2024 to 2025, £2.3 million' },
] as const;

export function ReaderSettings() {
  const { settings } = useHeld();
  const put = usePutSettings();
  return (
    <Section title="Settings" about="A link with another council in its address still goes before these.">
      <div className={styles.fields}>
        <SelectField
          label="Your council"
          value={settings.council ?? SEFTON}
          choices={COUNCIL_CHOICES}
          onChoose={(council) => put.mutate({ council })}
        />
        <SelectField
          label="How figures are written"
          value={settings.houseStyle ?? 'sefton'}
          choices={STYLES}
          onChoose={(value) => put.mutate({ houseStyle: value === 'govuk' ? 'govuk' : 'sefton' })}
        />
      </div>
      <WriteProblem error={put.error} />
    </Section>
  );
}
