/** The way into the monthly return: the form, or a template to fill in and add as a file. */
import { useMemo, useState } from 'react';
import { TOPICS } from '../../domain/measures/local/topics.ts';
import { type PeriodCode, periodsBetween, shiftPeriod } from '../../domain/periods/period.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { nextReturnMonth } from '../../domain/series/next-return-month.ts';
import { readerView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button, buttonClass } from '../../ui/controls/Button.tsx';
import { type Choice, SelectField } from '../../ui/controls/SelectField.tsx';
import { downloadBlob } from '../../ui/download/download.ts';
import styles from './data.module.css';
import { monthChoice } from './month-choice.ts';
import { returnTemplate } from './return-template.ts';
import { Section } from './Section.tsx';

export function MonthlyReturn() {
  const { search } = useAddress();
  const local = useLocal();
  return (
    <Section
      title="Local figures of the month"
      about="What the council counts itself: people waiting, reablement, staff. Type them into the form, or fill in a template and choose it under Add files. Both say the same."
    >
      <p className={styles.ways}>
        <a className={buttonClass()} href={formatAddress('/data/return', sharedSearch(search))}>
          Monthly return
        </a>
        <a className={buttonClass()} href={formatAddress('/data/budget', { council: search.council })}>
          Budget month by hand
        </a>
      </p>
      {local.kind === 'held' && <Templates local={local.value} />}
    </Section>
  );
}

const ALL = 'all';

function Templates({ local }: { readonly local: LocalHoldings }) {
  const { search } = useAddress();
  const { council } = readerView(search, useHeld());
  const series = local.records.series.filter(({ area }) => area === council);
  const today = new Date().toISOString().slice(0, 10);
  const [chosen, setChosen] = useState<{ readonly from?: PeriodCode; readonly to?: PeriodCode }>({});
  const [topic, setTopic] = useState(ALL);
  const from = chosen.from ?? nextReturnMonth(series, today);
  const to = chosen.to !== undefined && chosen.to >= from ? chosen.to : from;
  const choices = useMemo(() => monthChoices(today.slice(0, 7), from, to), [today, from, to]);
  const laterChoices = useMemo(() => choices.filter(({ value }) => value >= from), [choices, from]);
  async function handOver(kind: 'xlsx' | 'csv'): Promise<void> {
    const only = TOPICS.find(({ id }) => id === topic)?.id ?? null;
    const file = await returnTemplate(local, { area: council, from, to, topic: only }, kind);
    downloadBlob(file.name, file.blob);
  }
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label="Template from"
          value={from}
          choices={choices}
          onChoose={(month) => setChosen({ ...chosen, from: month })}
        />
        <SelectField
          label="Template to"
          value={to}
          choices={laterChoices}
          onChoose={(month) => setChosen({ ...chosen, to: month })}
        />
        <SelectField
          label="Measures"
          value={topic}
          choices={[
            { value: ALL, label: 'All measures' },
            ...TOPICS.filter(({ id }) => local.measures.some((measure) => measure.topic === id)).map(
              ({ id, title }) => ({ value: id, label: title }),
            ),
          ]}
          onChoose={setTopic}
        />
      </div>
      <div className={styles.ways}>
        <Button onClick={() => void handOver('xlsx')}>Download template (.xlsx)</Button>
        <Button onClick={() => void handOver('csv')}>Download template (.csv)</Button>
      </div>
    </>
  );
}

/** The months of ten years, newest first, and those chosen. */
function monthChoices(now: PeriodCode, from: PeriodCode, to: PeriodCode): readonly Choice[] {
  const months = periodsBetween(shiftPeriod(now, 'monthly', -120), now, 'monthly');
  return [...new Set([...months, from, to])].sort().reverse().map(monthChoice);
}
