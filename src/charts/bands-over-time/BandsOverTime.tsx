/** The waiting list by how long people had waited, through time: darker is longer, named at the end of the strip. */
import { bandsOverTimeLayout } from '../model/bands-over-time-layout.ts';
import type { BandColumn, BandsOverTimeModel } from '../model/bands-over-time-model.ts';
import type { PlotFrame } from '../model/plot-frame.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import { PlotTip } from '../plot/PlotTip.tsx';
import plot from '../plot/plot.module.css';
import { TimeAxis } from '../plot/TimeAxis.tsx';
import { useNearest } from '../plot/use-nearest.ts';
import { useWidth } from '../plot/use-width.ts';
import { ValueGrid } from '../plot/ValueGrid.tsx';
import styles from './bands-over-time.module.css';

interface Props {
  readonly model: BandsOverTimeModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly paper?: number;
}

export function BandsOverTime({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const layout = bandsOverTimeLayout(model, width);
  const { frame, columnWidth } = layout;
  const { index, ...pointer } = useNearest(model.columns.map(({ at }) => frame.across(at)));
  const pointed = index === null ? null : model.columns[index];
  const tip = pointed && (
    <PlotTip x={frame.across(pointed.at)} y={frame.top} width={width}>
      <strong>{pointed.when}</strong>
      <dl>
        {[...pointed.parts].reverse().map(({ name, said }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {pointed.illustrative && <p>Illustrative: invented, not reported</p>}
    </PlotTip>
  );
  return (
    <PlotDrawing {...{ width, measure, label, pointer, tip }} height={layout.height}>
      <ValueGrid frame={frame} axis={model.axis} />
      {model.columns.map((column) => (
        <Column key={column.period} column={column} frame={frame} width={columnWidth} />
      ))}
      <TimeAxis frame={frame} ticks={layout.ticks} />
      {layout.labels.map(({ text, x, y }) => (
        <text key={text} x={x} y={y} className={plot.quiet}>
          {text}
        </text>
      ))}
      {model.badge !== null && layout.badgeY !== null && (
        <IllustrativePill x={frame.left} y={layout.badgeY} text={model.badge} />
      )}
    </PlotDrawing>
  );
}

interface ColumnProps {
  readonly column: BandColumn;
  readonly frame: PlotFrame;
  readonly width: number;
}

function Column({ column, frame, width }: ColumnProps) {
  const x = frame.across(column.at) - width / 2;
  return (
    <g shapeRendering="crispEdges">
      {column.parts.map(({ name, from, to }, i) => (
        <rect
          key={name}
          x={x}
          y={frame.up(to)}
          width={width}
          height={Math.max(0, frame.up(from) - frame.up(to))}
          className={styles[`band${Math.min(i, 4) + 1}`]}
        />
      ))}
      {column.parts.slice(1).map(({ name, from, to }, i) =>
        // A line between two bands only where both have someone in them.
        from > 0 && to > from ? (
          <line
            key={name}
            x1={x}
            x2={x + width}
            y1={frame.up(from)}
            y2={frame.up(from)}
            className={styles[`between${Math.min(i, 3) + 1}`]}
          />
        ) : null,
      )}
    </g>
  );
}
