/** Councils by region, as the choices of a select. */
import { COUNCILS, REGIONS } from '../../domain/areas/councils.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { Choice, ChoiceGroup } from '../../ui/controls/SelectField.tsx';

/** Today's councils. */
export const COUNCIL_CHOICES: readonly ChoiceGroup[] = REGIONS.map((region) => ({
  label: region.name,
  choices: COUNCILS.filter((council) => council.region === region.code).map(({ code, name }) => ({
    value: code,
    label: name,
  })),
}));

/** A council that is no more, or one the register does not have, still stands in the list while it is shown. */
export function councilChoices(shown: OnsCode, name: string): readonly (Choice | ChoiceGroup)[] {
  return COUNCILS.some(({ code }) => code === shown)
    ? COUNCIL_CHOICES
    : [{ value: shown, label: name }, ...COUNCIL_CHOICES];
}
