/** Which council, year, month and basis; the way to the review of the month; print. */

import { BASIS_IN_WORDS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { formatYear } from '../../domain/figures/house-style.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button, buttonClass } from '../../ui/controls/Button.tsx';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import local from '../local/local.module.css';
import { councilChoices } from '../standpoint/council-choices.ts';
import type { BudgetPageOf } from './budget-page-of.ts';

export function BudgetControls({ page }: { readonly page: BudgetPageOf }) {
  const { view, area, name, path, search, houseStyle } = page;
  const { month } = view.now;
  const { version: _version, ...kept } = search;
  const choose = (changed: Record<string, string | undefined>): void =>
    goTo(path, { ...kept, year: month.year, month: String(month.month), ...changed });
  return (
    <div className={local.controls}>
      <SelectField
        label="Council"
        value={area}
        many
        choices={councilChoices(area, name)}
        onChoose={(council) => goTo(path, { council, comparator: search.comparator, spend: search.spend })}
      />
      <SelectField
        label="Year"
        value={month.year}
        choices={view.years.map((year) => ({ value: year, label: formatYear(year, houseStyle) }))}
        onChoose={(year) => choose({ year, month: undefined })}
      />
      <SelectField
        label="Month"
        value={String(month.month)}
        choices={view.months.map((number) => ({
          value: String(number),
          label: budgetMonthInWords({ year: month.year, month: number }, houseStyle),
        }))}
        onChoose={(number) => choose({ month: number })}
      />
      {view.bases.length > 1 && (
        <SelectField
          label="Basis"
          value={month.basis}
          choices={view.bases.map((basis) => ({ value: basis, label: BASIS_IN_WORDS[basis] }))}
          onChoose={(basis) => choose({ basis })}
        />
      )}
      {view.versions.length > 1 && (
        <SelectField
          label="Version"
          value={String(month.version)}
          choices={view.versions.map(({ version, status }) => ({
            value: String(version),
            label: `${version}, ${status}`,
          }))}
          onChoose={(version) => choose({ version })}
        />
      )}
      <WaysOn page={page} />
    </div>
  );
}

/** The review of the month, the form by hand, paper. */
function WaysOn({ page: { view, search } }: { readonly page: BudgetPageOf }) {
  const { month } = view.now;
  const at = { council: search.council, year: month.year, month: String(month.month) };
  return (
    <span className={local.ways}>
      <a className={buttonClass('primary')} href={formatAddress('/budget/review', at)}>
        Review this month
      </a>
      <a className={buttonClass('tool')} href={formatAddress('/data/budget', { ...at, basis: month.basis })}>
        Enter or correct by hand
      </a>
      <Button look="tool" onClick={() => window.print()}>
        Print
      </Button>
    </span>
  );
}
