/** Today's councils by region, as the choices of a select. */
import { COUNCILS, REGIONS } from '../../domain/areas/councils.ts';
import type { ChoiceGroup } from '../../ui/controls/SelectField.tsx';

export const COUNCIL_CHOICES: readonly ChoiceGroup[] = REGIONS.map((region) => ({
  label: region.name,
  choices: COUNCILS.filter((council) => council.region === region.code).map(({ code, name }) => ({
    value: code,
    label: name,
  })),
}));
