/** Which page an address shows. The first page is in the first chunk; the others come when they are asked for. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { QuartilesPage } from '../features/quartiles/QuartilesPage.tsx';
import { formatAddress } from '../ui/address/address.ts';
import { useAddress } from '../ui/address/use-address.ts';
import { PageProblem } from './PageProblem.tsx';
import styles from './shell.module.css';

const MeasurePage = lazy(async () => ({
  default: (await import('../features/measure/MeasurePage.tsx')).MeasurePage,
}));
const DataPage = lazy(async () => ({ default: (await import('../features/data/DataPage.tsx')).DataPage }));
const BriefingPage = lazy(async () => ({
  default: (await import('../features/briefing/BriefingPage.tsx')).BriefingPage,
}));
const HomeCarePage = lazy(async () => ({
  default: (await import('../features/home-care/HomeCarePage.tsx')).HomeCarePage,
}));
const ReablementPage = lazy(async () => ({
  default: (await import('../features/reablement/ReablementPage.tsx')).ReablementPage,
}));
const BudgetPage = lazy(async () => ({
  default: (await import('../features/budget/BudgetPage.tsx')).BudgetPage,
}));
const BudgetReviewPage = lazy(async () => ({
  default: (await import('../features/budget-review/BudgetReviewPage.tsx')).BudgetReviewPage,
}));
const BudgetEntryPage = lazy(async () => ({
  default: (await import('../features/budget-entry/BudgetEntryPage.tsx')).BudgetEntryPage,
}));
const IndicatorsPage = lazy(async () => ({
  default: (await import('../features/indicators/IndicatorsPage.tsx')).IndicatorsPage,
}));
const LocalMeasurePage = lazy(async () => ({
  default: (await import('../features/local-measure/LocalMeasurePage.tsx')).LocalMeasurePage,
}));
const ReturnPage = lazy(async () => ({
  default: (await import('../features/monthly-return/ReturnPage.tsx')).ReturnPage,
}));
const WelcomePage = lazy(async () => ({
  default: (await import('../features/welcome/WelcomePage.tsx')).WelcomePage,
}));

export function Pages() {
  const { path } = useAddress();
  useFocusOnNewPage(path);
  return (
    <PageProblem key={path}>
      <Suspense fallback={<p className={styles.wait}>Opening the page …</p>}>
        <Page path={path} />
      </Suspense>
    </PageProblem>
  );
}

function Page({ path }: { readonly path: string }) {
  const [, section, framework, code] = path.split('/');
  if (path === '/') return <BriefingPage whenEmpty={<WelcomePage />} />;
  if (path === '/quartiles') return <QuartilesPage />;
  if (path === '/home-care') return <HomeCarePage />;
  if (path === '/reablement') return <ReablementPage />;
  if (section === 'indicators') return <IndicatorsPage adding={framework === 'new'} />;
  if (path === '/budget') return <BudgetPage />;
  if (path === '/budget/review') return <BudgetReviewPage />;
  if (path === '/data') return <DataPage />;
  if (path === '/data/return') return <ReturnPage />;
  if (path === '/data/budget') return <BudgetEntryPage />;
  if (section === 'measures' && framework === 'local' && code) return <LocalMeasurePage code={code} />;
  if (section === 'measures' && framework && code) return <MeasurePage framework={framework} code={code} />;
  return <NoSuchPage />;
}

function NoSuchPage() {
  return (
    <>
      <h1>There is no such page</h1>
      <p className={styles.problem}>
        The address does not lead to a page of this dashboard.{' '}
        <a href={formatAddress('/quartiles')}>See the quartile positions</a> or{' '}
        <a href={formatAddress('/data')}>go to the data page</a>.
      </p>
    </>
  );
}

/** A new page is announced by moving the focus to it, and shown from its top; the first page is left alone. */
function useFocusOnNewPage(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}
