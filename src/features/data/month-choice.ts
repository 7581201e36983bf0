/** A month as one of the choices of a select. */
import type { PeriodCode } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import type { Choice } from '../../ui/controls/SelectField.tsx';

export function monthChoice(month: PeriodCode): Choice {
  return { value: month, label: periodInWords(month, 'monthly') };
}
