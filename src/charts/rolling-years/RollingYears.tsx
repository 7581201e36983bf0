/** A rolling year beside the year before on the same months: heavy and solid now, light and dashed then. */
import type { PlotFrame } from '../model/plot-frame.ts';
import { rollingYearsLayout } from '../model/rolling-years-layout.ts';
import type { RollingLine, RollingYearsModel } from '../model/rolling-years-model.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotTip } from '../plot/PlotTip.tsx';
import plot from '../plot/plot.module.css';
import { TimeAxis } from '../plot/TimeAxis.tsx';
import { useNearest } from '../plot/use-nearest.ts';
import { useWidth } from '../plot/use-width.ts';
import { ValueGrid } from '../plot/ValueGrid.tsx';
import styles from './rolling-years.module.css';

interface Props {
  readonly model: RollingYearsModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly paper?: number;
}

export function RollingYears({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const layout = rollingYearsLayout(model, width);
  const { frame } = layout;
  const { index, ...pointer } = useNearest(model.months.map((_, at) => frame.across(at)));
  const pointed = [model.now, model.before].flatMap(({ marks }) => marks.filter(({ at }) => at === index));
  return (
    <div className={plot.plot} ref={measure}>
      <svg
        className={plot.svg}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="img"
        aria-label={label}
        {...pointer}
      >
        <rect width={width} height={layout.height} fill="none" pointerEvents="all" />
        <ValueGrid frame={frame} axis={model.axis} />
        <TimeAxis frame={frame} ticks={layout.ticks} />
        <Line line={model.before} frame={frame} />
        <Line line={model.now} frame={frame} />
        {layout.names.map(({ name, figure, label: when, x, y }) => (
          <g key={name}>
            <text x={x} y={y - 8} className={name === 'now' ? styles.figureNow : styles.figureBefore}>
              {figure}
            </text>
            <text x={x} y={y + 9} className={plot.quiet}>
              {when}
            </text>
          </g>
        ))}
        {model.badge !== null && layout.badgeY !== null && (
          <IllustrativePill x={frame.left} y={layout.badgeY} text={model.badge} />
        )}
      </svg>
      {index !== null && pointed.length > 0 && (
        <PlotTip x={frame.across(index)} y={frame.top} width={width}>
          {pointed.map(({ when, said, illustrative }) => (
            <p key={when}>
              {when}: <strong>{said}</strong>
              {illustrative && ' (illustrative)'}
            </p>
          ))}
        </PlotTip>
      )}
    </div>
  );
}

function Line({ line, frame }: { readonly line: RollingLine; readonly frame: PlotFrame }) {
  return (
    <g className={line.name === 'now' ? styles.now : styles.before}>
      {line.runs.map((run) => (
        <path
          key={run[0]?.at}
          d={`M ${run.map(({ at, value }) => `${frame.across(at)} ${frame.up(value)}`).join(' L ')}`}
        />
      ))}
      {line.marks.map(({ at, value, illustrative }) => (
        <circle
          key={at}
          cx={frame.across(at)}
          cy={frame.up(value)}
          r={at === line.end?.at ? 4.5 : 2.5}
          className={illustrative ? styles.hollow : undefined}
        />
      ))}
    </g>
  );
}
