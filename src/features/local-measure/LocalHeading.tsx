/** The head of the page: what it is, what kind of figure, the one sentence, and what the icons say. */
import { AssuranceIcon } from '../../charts/icons/AssuranceIcon.tsx';
import { VariationIcon } from '../../charts/icons/VariationIcon.tsx';
import { dateInWords, PERIOD_NOUN } from '../../domain/periods/period-words.ts';
import { numberOf } from '../../domain/series/series.ts';
import { latestPoint, seriesSentence } from '../../domain/series/series-sentence.ts';
import { sinceInWords } from '../../domain/series/step-words.ts';
import { outlookInWords } from '../../domain/signals/outlook-words.ts';
import { targetInWords } from '../../domain/signals/target-words.ts';
import { variationInWords } from '../../domain/spc/spc-words.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from './local-measure.module.css';
import { PinToggle } from './PinToggle.tsx';
import type { LocalPageProps } from './section-props.ts';

export function LocalHeading(props: LocalPageProps) {
  const { measure, series, chart, view, search } = props;
  const points = series?.points.filter((point) => numberOf(point) !== null) ?? [];
  return (
    <>
      <p className={styles.up}>
        <a href={formatAddress('/indicators', sharedSearch(search))}>All indicators</a>
      </p>
      <h1>{measure.title}</h1>
      <p className={styles.badges}>
        <LocalBadges badges={badgesOf(points)} />
        <span className={styles.quiet}>{view.name}, counted by the council itself</span>
      </p>
      {measure.retired && (
        <p className={styles.notes}>
          No longer reported since {dateInWords(measure.retired.on)}: {measure.retired.reason}. What is held
          stays.
        </p>
      )}
      {view.notes.length > 0 && (
        <p className={styles.notes} role="status">
          {view.notes.join(' ')}
        </p>
      )}
      {series && points.length > 0 && (
        <p className={styles.lead}>{seriesSentence(measure, series, chart, view.houseStyle)}</p>
      )}
      <Icons {...props} />
      <div className={styles.ways}>
        <PinToggle measure={measure} />
        <Button look="tool" onClick={() => window.print()}>
          Print
        </Button>
      </div>
    </>
  );
}

/** Variation, assurance and target, each an icon and its words. */
function Icons({ measure, series, chart, view }: LocalPageProps) {
  const latest = series && latestPoint(series);
  if (!series || !latest) return null;
  const periods = PERIOD_NOUN[series.frequency].many;
  const target = targetInWords(measure, latest);
  const outlook = outlookInWords(measure, chart);
  return (
    <ul className={styles.icons}>
      {chart?.variation && (
        <li>
          <VariationIcon variation={chart.variation} />
          <span>
            <span className={styles.quiet}>Variation</span> {variationInWords(chart, periods)}
            {chart.variation === 'common' && sinceInWords(chart, series.frequency, view.houseStyle)}
          </span>
        </li>
      )}
      {outlook && (
        <li>
          {chart?.assurance && <AssuranceIcon assurance={chart.assurance} />}
          <span>
            <span className={styles.quiet}>Assurance</span> {outlook}
          </span>
        </li>
      )}
      {target && (
        <li>
          <span>
            <span className={styles.quiet}>Latest figure</span> {target}
          </span>
        </li>
      )}
    </ul>
  );
}
