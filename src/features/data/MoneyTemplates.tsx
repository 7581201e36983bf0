/** Templates of a month's budget and of its savings, to be filled in and chosen under Add files. */
import { useMemo, useState } from 'react';
import { type PeriodCode, periodsBetween, shiftPeriod } from '../../domain/periods/period.ts';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { type Choice, SelectField } from '../../ui/controls/SelectField.tsx';
import { downloadBlob } from '../../ui/download/download.ts';
import styles from './data.module.css';
import { type MoneyTemplateWish, moneyTemplateFile, nextBudgetMonth } from './money-template-file.ts';
import { monthChoice } from './month-choice.ts';
import { Section } from './Section.tsx';

export function MoneyTemplates() {
  const budget = useBudget();
  return (
    <Section
      title="A budget to fill in"
      about="A template of a month with the service lines that are held, or the usual ones. Fill it in and choose it under Add files. A ledger extract can be added as it is: you are asked which column is which."
    >
      {budget.kind === 'held' && <Templates records={budget.value} />}
    </Section>
  );
}

function Templates({ records }: { readonly records: BudgetRecords }) {
  const { search } = useAddress();
  const { council } = readerView(search, useHeld());
  const today = new Date().toISOString().slice(0, 10);
  const [chosen, setChosen] = useState<PeriodCode | null>(null);
  const month = chosen ?? nextBudgetMonth(records, council, today);
  const choices = useMemo(() => monthChoices(today.slice(0, 7), month), [today, month]);
  async function handOver(of: MoneyTemplateWish['of'], kind: 'xlsx' | 'csv'): Promise<void> {
    const file = await moneyTemplateFile(records, { area: council, month, of }, kind);
    downloadBlob(file.name, file.blob);
  }
  return (
    <>
      <div className={styles.fields}>
        <SelectField label="Budget template for" value={month} choices={choices} onChoose={setChosen} />
      </div>
      <div className={styles.ways}>
        <Button onClick={() => void handOver('budget', 'xlsx')}>Budget template (.xlsx)</Button>
        <Button onClick={() => void handOver('budget', 'csv')}>Budget template (.csv)</Button>
        <Button onClick={() => void handOver('savings', 'xlsx')}>Savings template (.xlsx)</Button>
        <Button onClick={() => void handOver('savings', 'csv')}>Savings template (.csv)</Button>
      </div>
    </>
  );
}

/** The months from three years ago to a quarter ahead, newest first, and the one chosen. */
function monthChoices(now: PeriodCode, chosen: PeriodCode): readonly Choice[] {
  const months = periodsBetween(shiftPeriod(now, 'monthly', -36), shiftPeriod(now, 'monthly', 3), 'monthly');
  return [...new Set([...months, chosen])].sort().reverse().map(monthChoice);
}
