/**
 * Reablement: whether it grows and by whom, and whether it works. Local figures of the council; the published measure stands
 * apart, in its own chart with its own badge.
 */
import { latestPoint } from '../../domain/series/series-sentence.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import { LocalControls } from '../local/LocalControls.tsx';
import { LocalLead } from '../local/LocalLead.tsx';
import { LocalPageFrame } from '../local/LocalPageFrame.tsx';
import styles from '../local/local.module.css';
import { heldSeries, type LocalPage } from '../local/local-page.ts';
import { MoreSeries } from '../local/MoreSeries.tsx';
import { NoSeries } from '../local/NoSeries.tsx';
import { windowChoices, windowInMonths } from '../local/window-choices.ts';
import { GrowthSection } from './GrowthSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { MoneySection } from './MoneySection.tsx';
import { OutcomesSection } from './OutcomesSection.tsx';
import { PublishedSection } from './PublishedSection.tsx';
import { RateSection } from './RateSection.tsx';
import { RollingSection } from './RollingSection.tsx';
import { AT_HOME_91, OTHERS, REABLEMENT_CODES, TWELVE_MONTHS } from './reablement-codes.ts';
import { baseYears, growthSince, type ReablementGrowth } from './reablement-growth.ts';
import { reablementLead } from './reablement-lead.ts';
import { type TwelveMonths, twelveMonthsOf } from './twelve-months.ts';

const MONTHS = 24;
const WINDOWS = [
  { value: '12', label: 'the last 12 months' },
  { value: '24', label: 'the last 24 months' },
  { value: '36', label: 'the last 36 months' },
  { value: 'all', label: 'all months held' },
];

export function ReablementPage() {
  return (
    <LocalPageFrame
      heading="Is reablement growing, and does it work?"
      tab="Reablement"
      path="/reablement"
      codes={REABLEMENT_CODES}
      teaches="how many people have reablement, whether that grows and by which provider, how many are at home afterwards, and what it costs."
    >
      {(page) => <Reablement page={page} />}
    </LocalPageFrame>
  );
}

function Reablement({ page }: { readonly page: LocalPage }) {
  const shown = windowInMonths(page.search, MONTHS);
  const held = twelveMonthsOf(page);
  const grown = held && growthSince(held, page.search.base);
  return (
    <>
      <Lead page={page} held={held} grown={grown} />
      <LocalControls page={page} windows={windowChoices(WINDOWS, shown, 'months')} window={shown.chosen}>
        {held && grown && <BaseChoice page={page} held={held} grown={grown} />}
      </LocalControls>
      <div className={styles.pair}>
        {held ? <RollingSection page={page} held={held} /> : <NoTwelveMonths page={page} />}
        {held && (grown ? <GrowthSection page={page} held={held} grown={grown} /> : <NoBaseYear />)}
      </div>
      <OutcomesSection page={page} months={shown.months} />
      <PublishedSection page={page} />
      <div className={styles.pair}>
        <RateSection page={page} months={shown.months} />
        <HoursSection page={page} months={shown.months} />
      </div>
      <MoneySection page={page} />
      <MoreSeries page={page} codes={OTHERS} id="reablement-more" />
    </>
  );
}

interface Grown {
  readonly page: LocalPage;
  readonly held: TwelveMonths;
  readonly grown: ReablementGrowth;
}

function BaseChoice({ page: { path, search }, held, grown }: Grown) {
  return (
    <SelectField
      label="Growth since"
      value={grown.year}
      choices={baseYears(held).map((year) => ({ value: year, label: year }))}
      onChoose={(base) => goTo(path, { ...sharedSearch(search), ...search, base })}
    />
  );
}

interface LeadProps {
  readonly page: LocalPage;
  readonly held: TwelveMonths | null;
  readonly grown: ReablementGrowth | null;
}

function Lead({ page, held, grown }: LeadProps) {
  const atHome = heldSeries(page, AT_HOME_91);
  const lead = reablementLead(held, grown, atHome, page.houseStyle);
  const outcome = atHome && latestPoint(atHome.series);
  const latest = held && latestPoint(held.total.series);
  const points = [latest ?? [], grown && !grown.reported ? grown.points : [], outcome ?? []].flat();
  return <LocalLead lead={lead} points={points} />;
}

function NoBaseYear() {
  return (
    <section aria-labelledby="reablement-no-base">
      <h2 id="reablement-no-base">Growth by provider</h2>
      <p>
        Shown once the twelve months to December of an earlier year are held, whole, beside the latest twelve:
        then growth since that year can be split by provider.
      </p>
    </section>
  );
}

function NoTwelveMonths({ page }: { readonly page: LocalPage }) {
  const measure = page.holdings.measureOf(TWELVE_MONTHS);
  return measure && <NoSeries measure={measure} name={page.name} />;
}
