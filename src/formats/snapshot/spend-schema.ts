/** The shape of the published spend in a snapshot, as strictly as those of record-schemas.ts. Amounts are £ thousand. */
import * as v from 'valibot';
import { isCouncilCode } from '../../domain/figures/area.ts';
import type { PublishedSpend } from '../../domain/spend/published-spend.ts';
import { type FieldsOf, financialYear, ledger, name, number, text, utcTime } from './record-schemas.ts';

const council = v.pipe(text, v.check(isCouncilCode, 'must be the ONS code of a council'));

export const spendSchema = v.strictObject({
  id: name,
  year: financialYear,
  source: v.picklist(['budget', 'outturn'], 'must be budget or outturn'),
  fileName: text,
  addedAt: utcTime,
  ledger,
  councils: v.array(council, 'must be a list'),
  netThousands: v.array(number, 'must be a list'),
} satisfies FieldsOf<PublishedSpend>);
