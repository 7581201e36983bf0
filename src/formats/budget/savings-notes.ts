/** What the preview says of savings besides their faults: parts that do not sum, owners who look like people, columns not read. */
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { savingsTotals } from '../../domain/budget/savings.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { hasEmailAddress, hasTitledName, looksLikeFullName } from '../register/private-values.ts';
import { linesInWords } from '../returns/lines-in-words.ts';
import { noteOfOtherColumns } from '../returns/return-notes.ts';
import type { SavingsRow } from './savings-row.ts';

export function savingsNotes(rows: readonly SavingsRow[], others: readonly string[]): readonly string[] {
  return [
    ...noteOfOtherColumns(others),
    ...notesOfSums(rows),
    ...noteOfOwners(rows),
    ...noteOfComments(rows),
  ];
}

/** Shown, not refused: a tracker that does not add up is held as it is, with the difference beside it. */
function notesOfSums(rows: readonly SavingsRow[]): string[] {
  return rows.flatMap(({ at, saving }) => {
    const { difference } = savingsTotals([saving]);
    if (difference === 0) return [];
    const size = `${exactPounds(Math.abs(difference))} ${difference > 0 ? 'less' : 'more'}`;
    return [
      `On line ${formatNumber(at, 0)}, delivered, on track, at risk and undeliverable of ${saving.scheme} add up to ${size} than was approved.`,
    ];
  });
}

function noteOfOwners(rows: readonly SavingsRow[]): string[] {
  const named = rows.filter(({ saving }) => isLikelyPerson(saving.owner));
  if (named.length === 0) return [];
  const where = linesInWords(named.map(({ at }) => at));
  return [
    `On ${where}, the owner looks like a person’s name. Write the role instead, such as Head of Commissioning: what is added here is printed and handed on.`,
  ];
}

function noteOfComments(rows: readonly SavingsRow[]): string[] {
  const named = rows.filter(
    ({ saving: { comment } }) => comment && (hasTitledName(comment) || hasEmailAddress(comment)),
  );
  if (named.length === 0) return [];
  return [
    `On ${linesInWords(named.map(({ at }) => at))}, the comment looks as if it names a person. Say the role instead.`,
  ];
}

/** isLikelyPerson('Margaret Jones') and isLikelyPerson('m.jones@x.gov.uk') are true, isLikelyPerson('Head of Finance') is not. */
function isLikelyPerson(owner: string): boolean {
  return hasTitledName(owner) || hasEmailAddress(owner) || looksLikeFullName(owner);
}
