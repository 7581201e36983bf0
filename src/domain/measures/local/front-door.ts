/** Local measures of first contact: how many people ask, and for how many the first answer is enough. */
import type { LocalMeasure } from './local-measure.ts';
import { PERCENT, things } from './units.ts';

const QUARTERLY = {
  topic: 'front-door',
  frequency: 'quarterly',
  kind: 'flow',
  owner: 'First Contact Team',
} as const;
const CONTACTS = 'Contacts about adults completed in the quarter';

export const FRONT_DOOR: readonly LocalMeasure[] = [
  {
    ...QUARTERLY,
    code: 'contacts',
    title: 'Contacts at the front door',
    unit: things('contact', 'contacts'),
    decimals: 0,
    polarity: 'neutral',
    definition:
      'Contacts about an adult made to adult social care in the quarter, by any route; a person may be counted more than once.',
  },
  {
    ...QUARTERLY,
    code: 'contacts-information-advice',
    title: 'Contacts closed with information and advice',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    definition:
      'Of the contacts completed in the quarter, the share that ended in information, advice or signposting with no assessment or service.',
    numerator: 'Those of them that ended in information, advice or signposting',
    denominator: CONTACTS,
    leadsTo: [{ framework: 'ascof-2024', code: '3C1' }],
  },
  {
    ...QUARTERLY,
    code: 'contacts-resolved-first',
    title: 'Contacts resolved at first contact',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    definition:
      'Of the contacts completed in the quarter, the share resolved by the first team without being passed to another.',
    numerator: 'Those of them resolved without being passed to another team',
    denominator: CONTACTS,
  },
  {
    ...QUARTERLY,
    code: 'contacts-repeat-90-days',
    title: 'People who come back within 90 days',
    unit: PERCENT,
    decimals: 1,
    polarity: 'lower',
    definition:
      'Of the contacts that ended in information and advice, the share whose person made contact again within 90 days, by the quarter of the first contact.',
    numerator: 'Those of them whose person made contact again within 90 days',
    denominator: 'Contacts of the quarter that ended in information, advice or signposting',
  },
];
