/**
 * Service lines as most councils have them, to begin with where a council has none yet. Codes are plain words, to be kept or
 * replaced by the ledger's own. Source: domain notes 5.3.
 */
import type { LineCode, LineKind, ServiceLine } from './budget-year.ts';

function line(
  code: LineCode,
  name: string,
  parent: LineCode | null = null,
  kind: LineKind = 'expenditure',
): ServiceLine {
  return { code, name, parent, kind };
}

export const USUAL_LINES: readonly ServiceLine[] = [
  line('OP', 'Older people'),
  line('OP-RES', 'Older people: residential care', 'OP'),
  line('OP-NUR', 'Older people: nursing care', 'OP'),
  line('OP-HC', 'Older people: home care', 'OP'),
  line('OP-DP', 'Older people: direct payments', 'OP'),
  line('LD', 'Learning disability'),
  line('LD-RES', 'Learning disability: residential care', 'LD'),
  line('LD-SL', 'Learning disability: supported living', 'LD'),
  line('LD-DAY', 'Learning disability: day services', 'LD'),
  line('MH', 'Mental health'),
  line('PS', 'Physical and sensory support'),
  line('REABLE', 'Reablement and intermediate care'),
  line('EQUIP', 'Equipment'),
  line('CARERS', 'Carers'),
  line('STAFF', 'Assessment and care management'),
  line('MGMT', 'Commissioning and management'),
  line('FEES', 'Client contributions', null, 'income'),
  line('NHS', 'Health and Better Care Fund income', null, 'income'),
];
