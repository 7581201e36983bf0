/**
 * Columns no register brought here may have, told by their names: whoever is in the register must not be known from it. The
 * values are looked at too (private-values.ts), because a column may be called anything.
 */
import { plainName } from './register-columns.ts';

export type PrivateKind = 'names' | 'nhs' | 'births' | 'addresses' | 'contacts' | 'insurance';

/** How a kind is said in a sentence. */
export const PRIVATE_WORDS: Readonly<Record<PrivateKind, string>> = {
  names: 'people’s names',
  nhs: 'NHS numbers',
  births: 'dates of birth',
  addresses: 'addresses or postcodes',
  contacts: 'telephone numbers or email addresses',
  insurance: 'National Insurance numbers',
};

/** What may be named without naming a person: "Provider name". */
const NOT_PEOPLE = new Set(
  'provider|locality|area|ward|team|service|agency|organisation|organization|company|hospital|district|site|source|package|patch|neighbourhood|practice|carehome|home|category|scheme|council|authority|contract|file|sheet'.split(
    '|',
  ),
);

const PATTERNS: readonly (readonly [PrivateKind, RegExp])[] = [
  ['contacts', /e?mail|phone|mobile/],
  ['births', /birth|^dob|dob$|^born$|bornon$/],
  ['nhs', /^nhs$|nhsn|nhsid/],
  ['insurance', /nationalinsurance|^nino$|^ninumber$|^nino/],
  ['addresses', /address|postcode|postalcode|^street|^uprn$|^housen/],
  [
    'names',
    /surname|forename|firstname|lastname|givenname|familyname|middlename|fullname|knownas|^initials?$/,
  ],
];

/** privateHeader('Date of birth') is births, privateHeader('Client name') is names, privateHeader('Provider name') is null. */
export function privateHeader(header: string): PrivateKind | null {
  const plain = plainName(header);
  const found = PATTERNS.find(([, pattern]) => pattern.test(plain));
  if (found) return found[0];
  const [, of] = /^(.*?)names?$/.exec(plain) ?? [];
  return of !== undefined && !NOT_PEOPLE.has(of) ? 'names' : null;
}
