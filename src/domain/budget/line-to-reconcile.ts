/** The one line of a file that is shown reconciled before it is accepted: the line on which a wrong answer would show most. */
import type { LineKind } from './budget-year.ts';
import type { WrittenAmounts } from './sign-convention.ts';
import { variance } from './variance.ts';

export interface WrittenLine {
  readonly name: string;
  /** Where it stands in the file. */
  readonly row: number;
  readonly kind: LineKind;
  /** As written in the file. */
  readonly amounts: WrittenAmounts;
}

/**
 * Of the kind asked for (income when the question is about income), the line with both budget and forecast and the largest difference
 * between them, else the first with both. Null when no line has both.
 */
export function lineToReconcile(lines: readonly WrittenLine[], kind: LineKind): WrittenLine | null {
  const whole = lines.filter((line) => variance(line.amounts) !== null);
  const asked = whole.filter((line) => line.kind === kind);
  const size = (line: WrittenLine): number => Math.abs(variance(line.amounts) ?? 0);
  return (asked.length > 0 ? asked : whole).reduce<WrittenLine | null>(
    (largest, line) => (largest === null || size(line) > size(largest) ? line : largest),
    null,
  );
}
