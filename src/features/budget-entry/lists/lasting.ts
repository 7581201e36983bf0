/** Whether something lasts, as a choice: said, or not said, which is neither. */
import type { Choice } from '../../../ui/controls/SelectField.tsx';

export const LASTING: readonly Choice[] = [
  { value: '', label: 'Not said' },
  { value: 'recurrent', label: 'Recurrent' },
  { value: 'one-off', label: 'One-off' },
];

export const LASTING_VALUES = ['', 'recurrent', 'one-off'] as const;

export function lastingText(recurrent: boolean | null): string {
  return recurrent === null ? '' : recurrent ? 'recurrent' : 'one-off';
}
