/** What the line read out of a budget says under an answer about its signs, and whether the file allows that answer at all. */
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { MoneyPreview } from '../../queries/files/file-preview.ts';

export interface SignReading {
  readonly words: string;
  /** False when the file contradicts the answer, whatever the other question is answered. */
  readonly fits: boolean;
}

/** Where the other question is open yet, it is taken to be answered as the file allows. */
export function readingOf(
  examples: MoneyPreview['examples'],
  answer: Partial<SignConvention>,
): SignReading | null {
  const under = examples.filter(({ convention }) => agrees(convention, answer));
  const possible = examples.filter(({ fits }) => fits);
  const shown =
    under.find(({ fits }) => fits) ??
    under.find(({ convention: { income, overspend } }) =>
      possible.some((one) => one.convention.income === income || one.convention.overspend === overspend),
    ) ??
    under[0];
  return shown ? { words: shown.words, fits: shown.fits } : null;
}

function agrees({ income, overspend }: SignConvention, answer: Partial<SignConvention>): boolean {
  return (
    (answer.income === undefined || answer.income === income) &&
    (answer.overspend === undefined || answer.overspend === overspend)
  );
}
