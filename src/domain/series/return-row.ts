/**
 * One figure on its way in, whichever way it comes: typed into the form, read from a return, worked out from a register.
 * All three become these rows, so that one rulebook looks at them (see return-checks.ts) and one plan adds them.
 */
import type { OnsCode } from '../figures/area.ts';
import type { LocalCode } from '../measures/local/local-measure.ts';
import type { PeriodCode } from '../periods/period.ts';
import type { Said } from './series.ts';

export interface ReturnRow {
  /** The line of the file, counted from 1 with its header; 0 where there is no file. */
  readonly line: number;
  /** Null: the council the dashboard is set to. */
  readonly area: OnsCode | null;
  readonly measure: LocalCode;
  readonly period: PeriodCode;
  readonly said: Said;
}
