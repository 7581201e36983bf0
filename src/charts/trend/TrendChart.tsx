/**
 * The trend of a council's figures against England, its region and the best quartile. The only chart on Recharts: it is
 * loaded on its own. It holds no words and works nothing out; the model decides where a line may be drawn.
 */
import { CartesianGrid, ComposedChart, ErrorBar, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { type FinancialYear, financialYearStarting } from '../../domain/figures/financial-year.ts';
import { formatNumber, formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { usePrinting } from '../frame/use-printing.ts';
import { shortCut, shortValue } from '../model/short-value.ts';
import type { TrendModel, TrendPoint, TrendSeries } from '../model/trend-model.ts';
import { breakLabel } from './BreakLabel.tsx';
import { CurrentLabel } from './CurrentLabel.tsx';
import { EndLabels } from './EndLabels.tsx';
import { lineMark } from './LineMark.tsx';
import { LINE_LOOK } from './line-look.ts';
import { TrendTooltip } from './TrendTooltip.tsx';
import styles from './trend.module.css';

interface Props {
  readonly model: TrendModel;
  readonly measure: Measure;
  /** The year the page is about; its mark is larger. */
  readonly current: FinancialYear;
  readonly houseStyle: HouseStyle;
  /** The message, said in place of the picture. */
  readonly label: string;
}

/** Room to the right of the last year for "England 5.1%", by the longest label. */
const LETTER = 7.4;
/** A4 between its margins, in CSS pixels. */
const PAPER = { width: 700, height: 250 };
const TICK = { fill: 'var(--ink-quiet)', fontSize: 14 };

export function TrendChart({ model, measure, current, houseStyle, label }: Props) {
  const printing = usePrinting();
  const { points, series, breaks, axis } = model;
  const ends = series.map((one) => ({ ...one, text: endText(one, model, measure, houseStyle) }));
  const right = Math.max(...ends.map(({ text }) => text.length)) * LETTER + 16;
  const years = points.map(({ at }) => at);
  return (
    <div className={styles.holder} role="img" aria-label={label}>
      <ComposedChart
        {...(printing ? PAPER : { responsive: true })}
        className={styles.chart ?? ''}
        data={[...points]}
        margin={{ top: 26, right, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          type="number"
          dataKey="at"
          domain={[(years[0] ?? 0) - 0.4, (years.at(-1) ?? 0) + 0.15]}
          ticks={years}
          tickFormatter={(at: number) => formatYear(financialYearStarting(at), houseStyle)}
          interval="preserveStartEnd"
          minTickGap={12}
          tick={TICK}
          tickLine={false}
          stroke="var(--rule-strong)"
        />
        <YAxis
          domain={[axis.from, axis.to]}
          ticks={[...axis.ticks]}
          tickFormatter={(value: number) => formatNumber(value, axis.decimals)}
          width={axisWidth(model)}
          tick={TICK}
          tickLine={false}
          axisLine={false}
        />
        {breaks.map(({ at, kind, from }) => (
          <ReferenceLine
            key={from}
            x={at}
            stroke="var(--ink-quiet)"
            {...(kind === 'framework' ? { strokeDasharray: '2 3' } : {})}
            label={breakLabel(kind, at > (years.at(-1) ?? 0) - 2 ? 'end' : 'middle')}
          />
        ))}
        {[...series].reverse().flatMap((one) => linesOf(one, current))}
        <EndLabels series={ends} />
        <CurrentLabel model={model} measure={measure} current={current} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--rule-strong)' }}
          content={<TrendTooltip series={series} measure={measure} houseStyle={houseStyle} />}
        />
      </ComposedChart>
    </div>
  );
}

/** A Line for each stretch, so that nothing is drawn across a break or a gap. */
function linesOf({ line, name, stretches }: TrendSeries, current: FinancialYear) {
  return stretches.map(({ from, to }) => (
    <Line
      key={`${line}-${from}`}
      name={name}
      type="linear"
      dataKey={(point: TrendPoint) => (point.at >= from && point.at <= to ? point[line] : null)}
      stroke={LINE_LOOK[line].stroke}
      strokeWidth={LINE_LOOK[line].width}
      {...(LINE_LOOK[line].dash ? { strokeDasharray: LINE_LOOK[line].dash } : {})}
      dot={lineMark(line, current, from === to)}
      activeDot={false}
      isAnimationActive={false}
    >
      {line === 'council' && (
        <ErrorBar dataKey="margin" width={5} stroke="var(--line-council)" strokeWidth={1} />
      )}
    </Line>
  ));
}

function endText(
  { line, name, end }: TrendSeries,
  { points }: TrendModel,
  measure: Measure,
  style: HouseStyle,
): string {
  const early = end.at !== points.at(-1)?.at;
  const said = line === 'threshold' ? shortCut : shortValue;
  return `${name} ${said(end.value, measure)}${early ? ` in ${formatYear(financialYearStarting(end.at), style)}` : ''}`;
}

function axisWidth({ axis }: TrendModel): number {
  const longest = Math.max(...axis.ticks.map((tick) => formatNumber(tick, axis.decimals).length));
  return longest * 8 + 12;
}
