/** What can be chosen in the form of a local measure. */
import type { Choice } from '../../ui/controls/SelectField.tsx';

export const UNITS: readonly Choice[] = [
  { value: 'people', label: 'People' },
  { value: 'days', label: 'Days' },
  { value: 'hours', label: 'Hours' },
  { value: 'things', label: 'Something else counted' },
  { value: 'percent', label: 'Per cent' },
  { value: 'pounds', label: 'Pounds' },
  { value: 'rate', label: 'A rate' },
];

export const NOT_CHOSEN: Choice = { value: '', label: 'Choose' };

export const POLARITIES: readonly Choice[] = [
  { value: 'lower', label: 'Lower is better' },
  { value: 'higher', label: 'Higher is better' },
  { value: 'neutral', label: 'Neither' },
];

export const FREQUENCY_CHOICES: readonly Choice[] = [
  { value: 'weekly', label: 'Every week' },
  { value: 'monthly', label: 'Every month' },
  { value: 'quarterly', label: 'Every quarter' },
  { value: 'yearly', label: 'Every financial year' },
];

export const WEEKDAY_CHOICES: readonly Choice[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
].map((label, i) => ({ value: String(i + 1), label }));

export const COVERS: readonly Choice[] = [
  { value: 'flow', label: 'What happened in the period' },
  { value: 'snapshot', label: 'How many at a moment' },
  { value: 'cumulative', label: 'The year so far, from April' },
  { value: 'rolling', label: 'The last twelve months' },
];
