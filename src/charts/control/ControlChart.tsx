/**
 * A series with its usual range: signals by shape and colour, limits as quiet blocks, dated events, target and the last
 * figure in words. It works nothing out: the model says what is drawn, the layout where.
 */
import { controlLayout } from '../model/control-layout.ts';
import type { ControlModel } from '../model/control-model.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import { PlotTip } from '../plot/PlotTip.tsx';
import plot from '../plot/plot.module.css';
import { TimeAxis } from '../plot/TimeAxis.tsx';
import { useNearest } from '../plot/use-nearest.ts';
import { useWidth } from '../plot/use-width.ts';
import { ValueGrid } from '../plot/ValueGrid.tsx';
import { ControlKey } from './ControlKey.tsx';
import { ControlLabels } from './ControlLabels.tsx';
import { ControlMarks } from './ControlMarks.tsx';
import { EventLines } from './EventLines.tsx';
import { LimitBlocks } from './LimitBlocks.tsx';
import { SeriesLines } from './SeriesLines.tsx';

interface Props {
  readonly model: ControlModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  /** How wide it is printed, in CSS pixels, where it does not have the whole sheet. */
  readonly paper?: number;
}

export function ControlChart({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const layout = controlLayout(model, width);
  const { frame } = layout;
  const { index, ...pointer } = useNearest(model.marks.map(({ at }) => frame.across(at)));
  const pointed = index === null ? null : model.marks[index];
  const tip = pointed && (
    <PlotTip x={frame.across(pointed.at)} y={frame.top} width={layout.width}>
      <strong>{pointed.said}</strong>
      <p>{pointed.when}</p>
      {pointed.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </PlotTip>
  );
  return (
    <PlotDrawing {...{ width, measure, label, pointer, tip }} height={layout.height}>
      <LimitBlocks blocks={model.blocks} frame={frame} />
      <ValueGrid frame={frame} axis={model.axis} />
      <TimeAxis frame={frame} ticks={layout.ticks} />
      <EventLines layout={layout} />
      <SeriesLines model={model} frame={frame} />
      {pointed && (
        <line
          x1={frame.across(pointed.at)}
          x2={frame.across(pointed.at)}
          y1={frame.top}
          y2={frame.bottom}
          className={plot.cursor}
        />
      )}
      <ControlMarks model={model} frame={frame} />
      <ControlLabels model={model} layout={layout} />
      {model.badge !== null && layout.badgeY !== null && (
        <IllustrativePill x={frame.left} y={layout.badgeY} text={model.badge} />
      )}
      <ControlKey layout={layout} />
    </PlotDrawing>
  );
}
