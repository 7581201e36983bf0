/** Asks whether a finance return is a budget or an outturn where neither the file nor its name says it. It stays beside the answer. */
import { parseSpendSource, type SpendSource } from '../../domain/spend/published-spend.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { SelectField } from '../../ui/controls/SelectField.tsx';

interface Props {
  /** The file's place in the batch. */
  readonly at: number;
  readonly chosen: SpendSource | null;
  readonly busy: boolean;
}

export function ReturnQuestion({ at, chosen, busy }: Props) {
  const { setReturn } = useFiles();
  return (
    <SelectField
      label="Which return is this?"
      value={chosen ?? ''}
      choices={[
        ...(chosen === null ? [{ value: '', label: 'Choose a return' }] : []),
        { value: 'outturn', label: 'Revenue outturn (RO): what was spent' },
        { value: 'budget', label: 'Revenue account budget (RA): what was meant' },
      ]}
      onChoose={(value) => {
        const source = parseSpendSource(value);
        if (source && !busy) void setReturn(at, source);
      }}
    />
  );
}
