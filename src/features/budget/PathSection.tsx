/** The forecast through the year with its range, beside last year's path on the same months. */
import { BudgetPath } from '../../charts/budget-path/BudgetPath.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { budgetPathModel } from '../../charts/model/budget-path-model.ts';
import { budgetPathSentence } from '../../charts/model/budget-path-words.ts';
import { BASIS_IN_WORDS } from '../../domain/budget/budget-month.ts';
import { formatYear } from '../../domain/figures/house-style.ts';
import local from '../local/local.module.css';
import { localFileName } from '../local/local-file-name.ts';
import { isPanelOpen, setPanel } from '../local/panels.ts';
import { budgetCredits } from './budget-credits.ts';
import type { BudgetPageOf } from './budget-page-of.ts';
import { BudgetBadges } from './MonthBadges.tsx';
import { pathCsv, pathTable } from './path-table.ts';

const PANEL = 'path';

export function PathSection({ page }: { readonly page: BudgetPageOf }) {
  const { view, name, houseStyle, search, path } = page;
  const { month } = view.now;
  const { throughYear, throughLastYear } = view;
  const model = budgetPathModel({
    months: throughYear,
    lastYear: throughLastYear,
    year: month.year,
    current: month.month,
    houseStyle,
  });
  if (!model) return null;
  const invented = model.badge !== null;
  const title = budgetPathSentence(model);
  const year = formatYear(month.year, houseStyle);
  const without = throughLastYear.length > 0 ? '' : ` No month of the year before is held on this basis.`;
  const said = model.now.marks.find(({ current }) => current);
  const range = said?.range ? `For ${said.when}: ${said.range.said}. ` : '';
  const drafts = throughYear.some(({ month: { status } }) => status === 'draft');
  const ranged = throughYear.some(({ month: { range } }) => range);
  return (
    <ChartFrame
      section="The forecast through the year"
      badges={<BudgetBadges invented={invented} />}
      title={title}
      subtitle={`Forecast outturn of ${year} over or under the net budget, £ million, ${name}, ${BASIS_IN_WORDS[month.basis]}, ${drafts ? 'month by month, drafts among them' : 'as reported month by month'}.`}
      drawing={<BudgetPath model={model} label={title} />}
      table={pathTable(view, name, houseStyle)}
      csv={() => pathCsv(view)}
      fileName={localFileName('budget-path', name)}
      about="the forecast through the year"
      credits={budgetCredits(name, invented, new Date())}
      tableShown={isPanelOpen(search, PANEL)}
      onTable={(shown) => setPanel(path, search, PANEL, shown)}
    >
      <p className={local.notes}>
        {ranged
          ? 'The bars with caps are the lowest and highest outturn somebody thought possible. '
          : 'Nobody gave a lowest and a highest outturn. '}
        {range}A month that was not reported leaves a gap.{without}
      </p>
    </ChartFrame>
  );
}
