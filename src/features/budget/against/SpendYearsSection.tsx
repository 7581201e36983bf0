/** The returns held through the years, beside England’s; budgets and outturns are never one line. Left out while there is one figure. */
import { useMemo } from 'react';
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import { spendYearsModel } from '../../../charts/model/spend-years-model.ts';
import { SpendYears } from '../../../charts/spend/SpendYears.tsx';
import { formatNumber } from '../../../domain/figures/house-style.ts';
import type { PublishedSpend } from '../../../domain/spend/published-spend.ts';
import { spendYearsSentence } from '../../../domain/spend/spend-words.ts';
import { spendYears } from '../../../domain/spend/spend-years.ts';
import { LocalBadges } from '../../local/LocalBadges.tsx';
import local from '../../local/local.module.css';
import { localFileName } from '../../local/local-file-name.ts';
import { isPanelOpen, setPanel } from '../../local/panels.ts';
import { spendCredits } from './spend-credits.ts';
import type { SpendPageOf } from './spend-page-of.ts';
import { spendYearsCsv, spendYearsTable } from './spend-years-table.ts';

const PANEL = 'spend-years';

interface Props {
  readonly page: SpendPageOf;
  readonly records: readonly PublishedSpend[];
}

export function SpendYearsSection({ page: { held, view, search, path }, records }: Props) {
  const { council, comparator, without, name, houseStyle } = view;
  const history = useMemo(
    () => spendYears(records, held.holdings, { council, comparator, without }),
    [records, held.holdings, council, comparator, without],
  );
  const model = spendYearsModel(history, name, houseStyle);
  if (!model) return null;
  const title = spendYearsSentence(history, name, houseStyle);
  const { from } = model.axis;
  const scale = from === 0 ? '' : ` The scale begins at £${formatNumber(from, 0)}, not at zero.`;
  const one = new Set(history.map(({ people }) => people?.year)).size === 1;
  return (
    <ChartFrame
      section="Spend through the years"
      badges={<LocalBadges badges={['Published']} />}
      title={title}
      subtitle={`Net current expenditure on adult social care, £ for each adult, ${name} and England, in the prices of each year.${scale}`}
      drawing={<SpendYears model={model} label={title} />}
      table={spendYearsTable(history, name, houseStyle)}
      csv={() => spendYearsCsv(history, name)}
      fileName={localFileName('spend-through-the-years', name)}
      about="spend through the years"
      credits={spendCredits(history, houseStyle)}
      tableShown={isPanelOpen(search, PANEL)}
      onTable={(shown) => setPanel(path, search, PANEL, shown)}
    >
      <p className={local.notes}>
        {model.budgets.length > 0 &&
          'Lines are outturns: what was spent. Open diamonds are budgets, set before the year; no line joins the two. '}
        {one ? '' : 'The numbers of people are of different years: the table says which. '}
        Nothing is adjusted for prices.
      </p>
    </ChartFrame>
  );
}
