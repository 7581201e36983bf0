/** Figures that need a word: corrected ones with what was said before, missing ones with their reason, those left out. */

import { MISSING_IN_WORDS } from '../../domain/figures/missing.ts';
import { dateInWords, periodInWords } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { withoutExcluded } from './decisions.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './local-measure.module.css';
import type { HeldPageProps } from './section-props.ts';
import { useDecide } from './use-decide.ts';

export function FiguresSection(page: HeldPageProps) {
  const { series, measure, view } = page;
  const named = (period: string): string => periodInWords(period, series.frequency, view.houseStyle);
  const corrected = series.points.filter(({ earlier = [] }) => earlier.length > 0).reverse();
  const excluded = series.decisions?.excluded?.length ?? 0;
  const missing = series.points.filter((point) => numberOf(point) === null).reverse();
  if (!page.chart && corrected.length + missing.length + excluded === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="figures">
      <p className={styles.eyebrow}>Figures</p>
      <h2 id="figures">{headingOf(corrected.length, missing.length, excluded)}</h2>
      <ul className={styles.list}>
        {corrected.map((point) => (
          <li key={point.period}>
            <strong>{named(point.period)}</strong>: {saidInWords(point, measure)}, corrected. Before:{' '}
            {(point.earlier ?? [])
              .map((past) => `${saidInWords(past, measure)} (${past.source}, ${dateInWords(past.enteredOn)})`)
              .join('; ')}
          </li>
        ))}
        {missing.map((point) => (
          <li key={point.period}>
            <strong>{named(point.period)}</strong>: no figure, {missingInWords(point)}
          </li>
        ))}
      </ul>
      <LeftOut {...page} named={named} />
    </section>
  );
}

function headingOf(corrected: number, missing: number, left: number): string {
  const parts = [
    corrected > 0 ? `${corrected} corrected` : '',
    missing > 0 ? `${missing} without a figure` : '',
    left > 0 ? `${left} left out of the limits` : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'None corrected, missing or left out' : parts.join(', ');
}

function missingInWords({ missing, note }: SeriesPoint): string {
  return [MISSING_IN_WORDS[missing ?? 'unavailable'], note].filter(Boolean).join('. ');
}

function LeftOut({ named, ...page }: HeldPageProps & { readonly named: (period: string) => string }) {
  const { series, chart } = page;
  const { decide, error } = useDecide(page);
  const excluded = series.decisions?.excluded ?? [];
  if (!chart && excluded.length === 0) return null;
  return (
    <>
      {excluded.length > 0 && (
        <ul className={styles.list} aria-label="Left out of the limits">
          {excluded.map(({ period, reason }) => (
            <li key={period}>
              <strong>{named(period)}</strong> is left out of the limits and the rules: {reason}{' '}
              <Button
                look="quiet"
                aria-label={`Take back ${named(period)}`}
                onClick={() =>
                  decide(withoutExcluded(series.decisions ?? {}, period), `${named(period)} counts again.`)
                }
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      )}
      <LeaveOut
        points={series.points.filter(
          (point) => numberOf(point) !== null && !excluded.some(({ period }) => period === point.period),
        )}
        named={named}
        page={page}
      />
      <LocalWriteProblem error={error} />
    </>
  );
}
