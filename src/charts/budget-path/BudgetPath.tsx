/** The forecast through the year, over or under, beside last year's path: solid and heavy now, light and dashed then. Plain SVG. */
import { budgetPathLayout } from '../model/budget-path-layout.ts';
import type { BudgetPathModel, PathLine, PathMark } from '../model/budget-path-model.ts';
import type { PlotFrame } from '../model/plot-frame.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import { PlotTip } from '../plot/PlotTip.tsx';
import { TimeAxis } from '../plot/TimeAxis.tsx';
import { useNearest } from '../plot/use-nearest.ts';
import { useWidth } from '../plot/use-width.ts';
import { ValueGrid } from '../plot/ValueGrid.tsx';
import { YearLine } from '../plot/YearLine.tsx';
import { YearNames } from '../plot/YearNames.tsx';
import styles from './budget-path.module.css';

interface Props {
  readonly model: BudgetPathModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly paper?: number;
}

const CAP = 5;

export function BudgetPath({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const { frame, height, ticks, names, badgeY } = budgetPathLayout(model, width);
  const { index, ...pointer } = useNearest(model.months.map((_, at) => frame.across(at)));
  const pointed = [model.now, model.before].flatMap(({ marks }) => marks.filter(({ at }) => at === index));
  const tip = index !== null && pointed.length > 0 && (
    <PlotTip x={frame.across(index)} y={frame.top} width={width}>
      {pointed.map(({ when, said, open, range }) => (
        <p key={when}>
          {when}: <strong>{said}</strong>
          {open && ` (${open})`}
          {range && `, range ${range.said}`}
        </p>
      ))}
    </PlotTip>
  );
  return (
    <PlotDrawing {...{ width, height, measure, label, pointer, tip }}>
      <ValueGrid frame={frame} axis={model.axis} />
      <TimeAxis frame={frame} ticks={ticks} />
      <Line line={model.before} frame={frame} />
      {model.now.marks.map((mark) => (
        <Range key={mark.at} mark={mark} frame={frame} />
      ))}
      <Line line={model.now} frame={frame} />
      <YearNames names={names} />
      {model.badge !== null && badgeY !== null && (
        <IllustrativePill x={frame.left} y={badgeY} text={model.badge} />
      )}
    </PlotDrawing>
  );
}

function Range({ mark: { at, range }, frame }: { readonly mark: PathMark; readonly frame: PlotFrame }) {
  if (!range) return null;
  const [x, low, high] = [frame.across(at), frame.up(range.low), frame.up(range.high)];
  return (
    <path
      className={styles.range}
      d={`M ${x} ${low} V ${high} M ${x - CAP} ${low} H ${x + CAP} M ${x - CAP} ${high} H ${x + CAP}`}
    />
  );
}

function Line({ line, frame }: { readonly line: PathLine; readonly frame: PlotFrame }) {
  return (
    <YearLine
      line={line}
      frame={frame}
      radius={({ current }) => (current ? 6 : 3)}
      open={({ open }) => open !== null}
    />
  );
}
