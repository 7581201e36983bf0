/** Says from the names of its columns which of our own layouts a table is in, whatever file it comes from. */
import { looksLikeBudget } from '../budget/looks-like-budget.ts';
import { looksLikeSavings } from '../budget/looks-like-savings.ts';
import { looksLikeFinanceReturn } from '../finance/looks-like-finance-return.ts';
import { looksLikeRegister } from '../register/looks-like-register.ts';
import { looksLikeReturn } from '../returns/looks-like-return.ts';

export type TableKind = 'finance' | 'return' | 'register' | 'budget' | 'savings';

/** Titles above the header are passed over as far as this. */
export const MOST_LINES_ABOVE = 20;

/** Null for a table in none of them. */
export function tableKindOf(headerFields: readonly string[]): TableKind | null {
  if (looksLikeFinanceReturn(headerFields)) return 'finance';
  if (looksLikeReturn(headerFields)) return 'return';
  if (looksLikeBudget(headerFields)) return 'budget';
  if (looksLikeSavings(headerFields)) return 'savings';
  return looksLikeRegister(headerFields) ? 'register' : null;
}
