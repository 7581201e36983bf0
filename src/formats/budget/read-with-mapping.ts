/**
 * Reads a ledger extract whose columns the reader named: the same rulebook as a budget file, whatever the extract calls its
 * columns and in whatever order.
 */
import { unitOfHeader } from '../../domain/budget/amount-unit.ts';
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import { mappedTwice, mappingLacks } from '../../domain/budget/mapping-lacks.ts';
import { failed, type Result } from '../../lib/result.ts';
import type { Table } from '../tables/table.ts';
import { foldBudget } from './budget-fold.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetOptions, BudgetReading } from './budget-reading.ts';
import { isMappedOtherwise } from './budget-refusals.ts';
import { headerFingerprint } from './column-mapping.ts';
import { kindsBySign } from './kinds-by-sign.ts';
import { hasWholeBudget, type MappedUnitOf, mappedInput } from './mapped-cells.ts';

/** A table with another header than the mapping was made for is refused, and so is a mapping that says too little. */
export function readWithMapping(
  { fileName, header, rows, kind, encoding }: Table,
  mapping: LedgerMapping,
  how: Pick<BudgetOptions, 'held' | 'convention'> = {},
): Result<BudgetReading, BudgetProblem> {
  const fits = headerFingerprint(header) === mapping.fingerprint;
  if (!fits || mappingLacks(mapping).length > 0 || mappedTwice(mapping).length > 0)
    return failed(isMappedOtherwise(fileName));
  const { current: _current, ...columns } = mapping.columns;
  const used = new Set(Object.values(hasWholeBudget(mapping) ? columns : mapping.columns));
  const others = header
    .filter((field, i) => field.trim() !== '' && !used.has(i))
    .map((field) => field.trim());
  const unitOf = unitsOf(mapping, header);
  const mapped = rows.map((row) => mappedInput(row, mapping, unitOf));
  const bySign = mapping.columns.kind === undefined && mapping.fixed.kind === 'below-zero';
  const { input, notes } = bySign ? kindsBySign(mapped, unitOf, how.held) : { input: mapped, notes: [] };
  const file = { fileName, kind, ...(encoding ? { encoding } : {}) };
  return foldBudget(file, input, others, { ...how, unitOf, notes });
}

/** What the name of a column says of its amounts goes before what was said of the file. */
function unitsOf({ columns, unit = 'pounds' }: LedgerMapping, header: readonly string[]): MappedUnitOf {
  return (column) => {
    if (column === 'virements' && columns.virements === undefined) return 'pounds';
    const field = column === 'approved' && columns.approved === undefined ? columns.current : columns[column];
    return (field === undefined ? null : unitOfHeader(header[field] ?? '')) ?? unit;
  };
}
