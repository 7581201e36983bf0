/** The last twelve rolling years beside the twelve before. Neighbours share eleven months, so there are no limits. */
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { rollingYearsModel } from '../../charts/model/rolling-years-model.ts';
import { RollingYears } from '../../charts/rolling-years/RollingYears.tsx';
import { saidInWords, unitInWords } from '../../domain/series/said-words.ts';
import { numberOf } from '../../domain/series/series.ts';
import { latestInWords, latestPoint } from '../../domain/series/series-sentence.ts';
import { BehindFigure } from '../local/BehindFigure.tsx';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import { localCredits } from '../local/local-credits.ts';
import { localFileName } from '../local/local-file-name.ts';
import type { LocalPage } from '../local/local-page.ts';
import { isPanelOpen, setPanel } from '../local/panels.ts';
import { seriesCsv } from '../local/series-csv.ts';
import { seriesTable } from '../local/series-table.ts';
import type { TwelveMonths } from './twelve-months.ts';

interface Props {
  readonly page: LocalPage;
  readonly held: TwelveMonths;
}

export function RollingSection({ page, held }: Props) {
  const { measure, series } = held.total;
  const { name, houseStyle, search, path } = page;
  const latest = latestPoint(series);
  const model = rollingYearsModel({
    measure,
    houseStyle,
    points: series.points.map((point) => ({
      period: point.period,
      value: numberOf(point),
      illustrative: point.status === 'illustrative',
      said: saidInWords(point, measure),
    })),
  });
  if (!model || !latest) return null;
  const title = latestInWords(measure, series, latest, null, houseStyle);
  return (
    <ChartFrame
      section="Twelve months to each month"
      badges={<LocalBadges badges={badgesOf(series.points)} />}
      title={title}
      subtitle={`${measure.title}, ${name}, ${unitInWords(measure.unit)}; the last twelve months against the twelve before.`}
      drawing={<RollingYears model={model} label={title} paper={335} />}
      table={seriesTable({ measure, series, chart: null, name, houseStyle })}
      csv={() => seriesCsv(series, null)}
      fileName={localFileName(measure.code, name)}
      about={null}
      credits={localCredits([series], name, new Date())}
      tableShown={isPanelOpen(search, 'rolling')}
      onTable={(shown) => setPanel(path, search, 'rolling', shown)}
    >
      <BehindFigure page={page} measure={measure} series={series} chart={null} about={null} panel="rolling" />
    </ChartFrame>
  );
}
