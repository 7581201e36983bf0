/** The address of a budget month on its page. */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import { formatAddress } from '../../ui/address/address.ts';

/** `own` is the council that an address without one is about; `version` only where it is not the one in force. */
export function budgetAddress(
  { area, year, month, basis }: Pick<BudgetMonth, 'area' | 'year' | 'month' | 'basis'>,
  own: OnsCode,
  version?: number,
): string {
  return formatAddress('/budget', {
    council: area === own ? undefined : area,
    year,
    month: String(month),
    basis,
    version: version === undefined ? undefined : String(version),
  });
}
