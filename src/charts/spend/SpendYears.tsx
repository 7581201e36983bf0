/** Published spend for each adult through the years: the council, England, and the council’s budgets by themselves. Plain SVG. */
import { type PlotFrame, plotFrame } from '../model/plot-frame.ts';
import { axisWidth } from '../model/plot-margins.ts';
import type { SpendLine, SpendMark, SpendYearsModel } from '../model/spend-years-model.ts';
import { stackedBoxes } from '../model/stacked-boxes.ts';
import { textWidth } from '../model/text-width.ts';
import { TICK_SIZE, type TimeTick } from '../model/time-ticks.ts';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import { PlotTip } from '../plot/PlotTip.tsx';
import plot from '../plot/plot.module.css';
import { TimeAxis } from '../plot/TimeAxis.tsx';
import { useNearest } from '../plot/use-nearest.ts';
import { useWidth } from '../plot/use-width.ts';
import { ValueGrid } from '../plot/ValueGrid.tsx';
import styles from './spend.module.css';

interface Props {
  readonly model: SpendYearsModel;
  /** The message, said in place of the picture. */
  readonly label: string;
}

const TOP = 12;
const HEIGHT = 180;
const NAME_BOX = 38;

export function SpendYears({ model, label }: Props) {
  const { width, measure } = useWidth();
  const { lines, budgets, axis, years } = model;
  const right =
    width -
    Math.max(...lines.flatMap(({ name, end }) => [textWidth(name, 14), textWidth(end.said, 15, 'bold')]), 0) -
    18;
  const box = { left: axisWidth(axis), right, top: TOP, bottom: TOP + HEIGHT };
  const frame = plotFrame(box, { from: 0, to: years.length - 1 }, axis);
  const { index, ...pointer } = useNearest(years.map((_, at) => frame.across(at)));
  return (
    <PlotDrawing
      width={width}
      height={TOP + HEIGHT + 28}
      measure={measure}
      label={label}
      pointer={pointer}
      tip={index !== null && <Tip model={model} index={index} x={frame.across(index)} width={width} />}
    >
      <ValueGrid frame={frame} axis={axis} />
      <TimeAxis frame={frame} ticks={ticksOf(model, frame)} />
      {[...lines].reverse().map((line) => (
        <Line key={line.kind} line={line} frame={frame} />
      ))}
      {budgets.map((mark) => (
        <Budget key={mark.at} mark={mark} frame={frame} />
      ))}
      <Names lines={lines} frame={frame} />
    </PlotDrawing>
  );
}

function diamond({ at, value }: SpendMark, frame: PlotFrame, r: number): string {
  return `M ${frame.across(at)} ${frame.up(value) - r} l ${r} ${r} l ${-r} ${r} l ${-r} ${-r} z`;
}

function Line({ line, frame }: { readonly line: SpendLine; readonly frame: PlotFrame }) {
  return (
    <g className={styles[line.kind]}>
      {line.runs.map((run) => (
        <path
          key={run[0]?.at}
          className={styles.line}
          d={`M ${run.map(({ at, value }) => `${frame.across(at)} ${frame.up(value)}`).join(' L ')}`}
        />
      ))}
      {line.runs
        .flat()
        .map((mark) =>
          line.kind === 'council' ? (
            <path key={mark.at} d={diamond(mark, frame, 7)} />
          ) : (
            <circle key={mark.at} cx={frame.across(mark.at)} cy={frame.up(mark.value)} r={3} />
          ),
        )}
    </g>
  );
}

/** Its name leans away from the right end, where the names of the lines are. */
function Budget({ mark, frame }: { readonly mark: SpendMark; readonly frame: PlotFrame }) {
  const [x, said] = [frame.across(mark.at), `Budget ${mark.said}`];
  const back = x + textWidth(said, TICK_SIZE) + 12 > frame.right;
  return (
    <>
      <path d={diamond(mark, frame, 6)} className={styles.budget} />
      <text
        x={x + (back ? -11 : 11)}
        y={frame.up(mark.value)}
        textAnchor={back ? 'end' : 'start'}
        className={`${plot.quiet} ${plot.rim}`}
      >
        {said}
      </text>
    </>
  );
}

function Names({ lines, frame }: { readonly lines: readonly SpendLine[]; readonly frame: PlotFrame }) {
  const places = stackedBoxes(
    lines.map(({ end }) => ({ centre: frame.up(end.value), height: NAME_BOX })),
    frame.top - 8,
    frame.bottom + 8,
  );
  return lines.map(({ kind, name, end }, i) => (
    <g key={kind}>
      <text x={frame.right + 10} y={(places[i] ?? 0) - 8} className={`${styles.figure} ${styles[kind]}`}>
        {end.said}
      </text>
      <text x={frame.right + 10} y={(places[i] ?? 0) + 9} className={plot.quiet}>
        {name}
      </text>
    </g>
  ));
}

function Tip({
  model,
  index,
  x,
  width,
}: {
  readonly model: SpendYearsModel;
  readonly index: number;
  readonly x: number;
  readonly width: number;
}) {
  const said = [
    ...model.lines.flatMap(({ name, runs }) =>
      runs.flat().flatMap((mark) => (mark.at === index ? [`${name} ${mark.said}`] : [])),
    ),
    ...model.budgets.flatMap((mark) => (mark.at === index ? [`Budget ${mark.said}`] : [])),
  ];
  return (
    <PlotTip x={x} y={TOP} width={width}>
      <p>{model.years[index]?.label}</p>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </PlotTip>
  );
}

/** Every year where there is room, else every second or third. */
function ticksOf({ years }: SpendYearsModel, { left, right }: PlotFrame): TimeTick[] {
  const room = (right - left) / years.length;
  const widest = Math.max(...years.map(({ label }) => textWidth(label, TICK_SIZE)), 0) + 8;
  const step = Math.max(1, Math.ceil(widest / room));
  return years.map(({ label }, at) => ({ at, label })).filter(({ at }) => at % step === 0);
}
