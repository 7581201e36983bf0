/**
 * The three ASCOF frameworks. Codes were re-used with new meanings in 2023-24, so a measure's identity is always
 * (framework, code), never the code alone.
 */
import { type FinancialYear, startOfYear } from '../figures/financial-year.ts';

export type FrameworkId = 'ascof-2014' | 'ascof-2023' | 'ascof-2024';

export interface Framework {
  readonly id: FrameworkId;
  readonly title: string;
  readonly from: FinancialYear;
  /** The last year, or null while it is in force. */
  readonly to: FinancialYear | null;
}

export const FRAMEWORKS: readonly Framework[] = [
  { id: 'ascof-2014', title: 'ASCOF 2014/15 to 2022/23', from: '2014-15', to: '2022-23' },
  { id: 'ascof-2023', title: 'ASCOF 2023/24', from: '2023-24', to: '2023-24' },
  { id: 'ascof-2024', title: 'ASCOF from 2024/25', from: '2024-25', to: null },
];

/** The framework a year's figures were published under. Years before 2014-15 have none here: null. */
export function frameworkOfYear(year: FinancialYear): FrameworkId | null {
  const start = startOfYear(year);
  const found = FRAMEWORKS.find(
    (f) => start >= startOfYear(f.from) && (f.to === null || start <= startOfYear(f.to)),
  );
  return found?.id ?? null;
}

export function isFrameworkId(text: string): text is FrameworkId {
  return FRAMEWORKS.some((f) => f.id === text);
}
