/** The list by days waited, as a strip through time. */
import { BandsOverTime } from '../../charts/bands-over-time/BandsOverTime.tsx';
import { bandsOverTimeModel } from '../../charts/model/bands-over-time-model.ts';
import type { PartSeries } from '../../charts/model/part-series.ts';
import { listInWords } from '../../domain/figures/house-style.ts';
import styles from '../local/local.module.css';
import type { LocalPage } from '../local/local-page.ts';
import { PartsFrame } from '../local/PartsFrame.tsx';
import { bandsTitle } from './parts-titles.ts';

interface Props {
  readonly page: LocalPage;
  readonly bands: readonly PartSeries[];
  readonly last: number | undefined;
}

const NAMED = 3;

export function BandsSection({ page, bands, last }: Props) {
  const { houseStyle, name } = page;
  const model = bandsOverTimeModel(last === undefined ? { bands, houseStyle } : { bands, houseStyle, last });
  if (!model) return null;
  const title = bandsTitle(bands, houseStyle);
  return (
    <PartsFrame
      page={page}
      parts={bands}
      section="The list by days waited, week by week"
      title={title}
      subtitle={`People waiting for home care by days since the request, ${name}, weekly; the shortest waits at the foot of a column.`}
      drawing={<BandsOverTime model={model} label={title} />}
      panel="home-care-bands"
      about="the list by days waited"
    >
      {model.incomplete.length > 0 && (
        <p className={styles.notes}>
          No column where a band is missing: {listInWords(model.incomplete.slice(0, NAMED))}
          {model.incomplete.length > NAMED ? ` and ${model.incomplete.length - NAMED} more` : ''}.
        </p>
      )}
    </PartsFrame>
  );
}
