/** Which return and compared with whom; the council too where the page has no month to choose it beside. */
import { outturnsFirst, type PublishedSpend } from '../../../domain/spend/published-spend.ts';
import { returnInWords } from '../../../domain/spend/spend-words.ts';
import { SelectField } from '../../../ui/controls/SelectField.tsx';
import local from '../../local/local.module.css';
import { councilChoices } from '../../standpoint/council-choices.ts';
import { ComparatorControl, choose } from '../../standpoint/StandpointControls.tsx';
import type { SpendPageOf } from './spend-page-of.ts';

interface Props {
  readonly page: SpendPageOf;
  readonly records: readonly PublishedSpend[];
  readonly chosen: PublishedSpend;
  readonly withCouncil: boolean;
}

export function SpendControls({ page, records, chosen, withCouncil }: Props) {
  const { held, view, search, path } = page;
  const { council, name, houseStyle } = view;
  return (
    <div className={local.controls}>
      {withCouncil && (
        <SelectField
          label="Council"
          value={council}
          many
          choices={councilChoices(council, name)}
          onChoose={(code) => choose(path, search, 'council', code)}
        />
      )}
      <SelectField
        label="Published return"
        value={chosen.id}
        choices={outturnsFirst(records).map((record) => ({
          value: record.id,
          label: returnInWords(record, houseStyle),
        }))}
        onChoose={(id) => choose(path, search, 'spend', id)}
      />
      <ComparatorControl held={held} view={view} search={search} path={path} />
    </div>
  );
}
