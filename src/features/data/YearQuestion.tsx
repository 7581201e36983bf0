/**
 * Asks for the year of a file whose name does not say it: official files have no year column. It stays beside the answer,
 * so that a wrong choice can be put right, by arrow keys too.
 */
import { useEffect, useState } from 'react';
import {
  type FinancialYear,
  financialYearStarting,
  parseFinancialYear,
  startOfYear,
  yearsBetween,
} from '../../domain/figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import { FRAMEWORKS } from '../../domain/measures/framework.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { type Choice, type ChoiceGroup, SelectField } from '../../ui/controls/SelectField.tsx';

interface Props {
  /** The file's place in the batch. */
  readonly at: number;
  /** The year it was read for; null while it is not known. */
  readonly year: FinancialYear | null;
  /** The likeliest first. */
  readonly suggested: readonly FinancialYear[];
  readonly busy: boolean;
}

export function YearQuestion({ at, year, suggested, busy }: Props) {
  const { setYear } = useFiles();
  const { settings } = useHeld();
  const [chosen, setChosen] = useState<FinancialYear | null>(year);
  const [asked, setAsked] = useState<FinancialYear | null>(year);
  useEffect(() => {
    // A choice made while the file is still being read for another year waits its turn.
    if (busy || chosen === null || chosen === asked) return;
    setAsked(chosen);
    void setYear(at, chosen);
  }, [busy, chosen, asked, at, setYear]);
  return (
    <SelectField
      label="Which year is this file for?"
      value={chosen ?? ''}
      choices={choicesOf(suggested, chosen === null, settings.houseStyle)}
      onChoose={(value) => setChosen(parseFinancialYear(value))}
    />
  );
}

function choicesOf(
  suggested: readonly FinancialYear[],
  open: boolean,
  style?: HouseStyle,
): (Choice | ChoiceGroup)[] {
  const choice = (year: FinancialYear): Choice => ({ value: year, label: formatYear(year, style) });
  const others = everyYear().filter((year) => !suggested.includes(year));
  return [
    ...(open ? [{ value: '', label: 'Choose a year' }] : []),
    ...(suggested.length > 0 ? [{ label: 'Likely', choices: suggested.map(choice) }] : []),
    { label: suggested.length > 0 ? 'Other years' : 'Years', choices: others.map(choice) },
  ];
}

/** From the first framework to the year running now, newest first. */
function everyYear(): readonly FinancialYear[] {
  const first = FRAMEWORKS[0]?.from ?? '2014-15';
  const last = Math.max(new Date().getFullYear(), startOfYear(first));
  return yearsBetween(first, financialYearStarting(last)).reverse();
}
