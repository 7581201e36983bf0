/** A rolling year beside the year before on the same months: heavy and solid now, light and dashed then. */
import { rollingYearsLayout } from '../model/rolling-years-layout.ts';
import type { RollingMark, RollingYearsModel } from '../model/rolling-years-model.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import { PlotTip } from '../plot/PlotTip.tsx';
import { TimeAxis } from '../plot/TimeAxis.tsx';
import { useNearest } from '../plot/use-nearest.ts';
import { useWidth } from '../plot/use-width.ts';
import { ValueGrid } from '../plot/ValueGrid.tsx';
import { YearLine } from '../plot/YearLine.tsx';
import { YearNames } from '../plot/YearNames.tsx';

interface Props {
  readonly model: RollingYearsModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly paper?: number;
}

const isOpen = ({ illustrative }: RollingMark): boolean => illustrative;

export function RollingYears({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const { frame, height, ticks, names, badgeY } = rollingYearsLayout(model, width);
  const { index, ...pointer } = useNearest(model.months.map((_, at) => frame.across(at)));
  const pointed = [model.now, model.before].flatMap(({ marks }) => marks.filter(({ at }) => at === index));
  const tip = index !== null && pointed.length > 0 && (
    <PlotTip x={frame.across(index)} y={frame.top} width={width}>
      {pointed.map(({ when, said, illustrative }) => (
        <p key={when}>
          {when}: <strong>{said}</strong>
          {illustrative && ' (illustrative)'}
        </p>
      ))}
    </PlotTip>
  );
  return (
    <PlotDrawing {...{ width, height, measure, label, pointer, tip }}>
      <ValueGrid frame={frame} axis={model.axis} />
      <TimeAxis frame={frame} ticks={ticks} />
      {[model.before, model.now].map((line) => (
        <YearLine
          key={line.name}
          line={line}
          frame={frame}
          radius={({ at }) => (at === line.end?.at ? 4.5 : 2.5)}
          open={isOpen}
        />
      ))}
      <YearNames names={names} />
      {model.badge !== null && badgeY !== null && (
        <IllustrativePill x={frame.left} y={badgeY} text={model.badge} />
      )}
    </PlotDrawing>
  );
}
