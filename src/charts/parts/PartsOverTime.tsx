/** The parts of a total side by side through time, on one scale, each with its name and last figure over it. */
import { type PlacedPanel, partsOverTimeLayout } from '../model/parts-over-time-layout.ts';
import type { PartPanel, PartsOverTimeModel } from '../model/parts-over-time-model.ts';
import type { ValueAxis } from '../model/value-axis.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import plot from '../plot/plot.module.css';
import { TimeAxis } from '../plot/TimeAxis.tsx';
import { useWidth } from '../plot/use-width.ts';
import { ValueGrid } from '../plot/ValueGrid.tsx';
import styles from './parts.module.css';

interface Props {
  readonly model: PartsOverTimeModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly paper?: number;
}

export function PartsOverTime({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const { height, badgeY, panels } = partsOverTimeLayout(model, width);
  return (
    <PlotDrawing width={width} height={height} measure={measure} label={label}>
      {model.badge !== null && badgeY !== null && <IllustrativePill x={0} y={badgeY} text={model.badge} />}
      {model.panels.map((panel, i) => {
        const placed = panels[i];
        return placed && <Panel key={panel.name} panel={panel} placed={placed} axis={model.axis} />;
      })}
    </PlotDrawing>
  );
}

interface PanelProps {
  readonly panel: PartPanel;
  readonly placed: PlacedPanel;
  readonly axis: ValueAxis;
}

function Panel({ panel, placed, axis }: PanelProps) {
  const { frame, headY, ticks, firstOfRow } = placed;
  return (
    <g>
      <text x={frame.left} y={headY} className={styles.name}>
        {panel.name}
      </text>
      <text x={frame.right} y={headY} className={panel.last ? styles.figure : styles.none}>
        {panel.words}
      </text>
      {panel.staleSince && (
        <text x={frame.right} y={headY + 18} className={styles.none}>
          {panel.staleSince}
        </text>
      )}
      <ValueGrid frame={frame} axis={firstOfRow ? axis : { ...axis, ticks: [] }} />
      {!firstOfRow &&
        axis.ticks.map((tick) => (
          <line
            key={tick}
            x1={frame.left}
            x2={frame.right}
            y1={frame.up(tick)}
            y2={frame.up(tick)}
            className={plot.grid}
          />
        ))}
      <TimeAxis frame={frame} ticks={ticks} />
      {panel.runs.map((run) => (
        <path
          key={run[0]?.period}
          d={`M ${run.map(({ at, value }) => `${frame.across(at)} ${frame.up(value)}`).join(' L ')}`}
          className={styles.line}
        />
      ))}
      {panel.runs
        .flatMap((run) => (run.length === 1 ? run : []))
        .map((mark) => (
          <circle
            key={mark.period}
            cx={frame.across(mark.at)}
            cy={frame.up(mark.value)}
            r={2}
            className={styles.dot}
          />
        ))}
      {panel.last && (
        <circle
          cx={frame.across(panel.last.at)}
          cy={frame.up(panel.last.value)}
          r={4}
          className={panel.last.illustrative ? styles.hollow : styles.dot}
        />
      )}
    </g>
  );
}
