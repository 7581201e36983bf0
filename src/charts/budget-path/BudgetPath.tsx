/** The forecast through the year, over or under, beside last year's path: solid and heavy now, light and dashed then. Plain SVG. */
import { budgetPathLayout } from '../model/budget-path-layout.ts';
import type { BudgetPathModel, PathLine, PathMark } from '../model/budget-path-model.ts';
import type { PlotFrame } from '../model/plot-frame.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotTip } from '../plot/PlotTip.tsx';
import plot from '../plot/plot.module.css';
import { TimeAxis } from '../plot/TimeAxis.tsx';
import { useNearest } from '../plot/use-nearest.ts';
import { useWidth } from '../plot/use-width.ts';
import { ValueGrid } from '../plot/ValueGrid.tsx';
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
  return (
    <div className={plot.plot} ref={measure}>
      <svg
        className={plot.svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        {...pointer}
      >
        <rect width={width} height={height} fill="none" pointerEvents="all" />
        <ValueGrid frame={frame} axis={model.axis} />
        <TimeAxis frame={frame} ticks={ticks} />
        <Line line={model.before} frame={frame} />
        {model.now.marks.map((mark) => (
          <Range key={mark.at} mark={mark} frame={frame} />
        ))}
        <Line line={model.now} frame={frame} />
        {names.map(({ name, figure, label: when, x, y }) => (
          <g key={name}>
            <text x={x} y={y - 8} className={name === 'now' ? styles.figureNow : styles.figureBefore}>
              {figure}
            </text>
            <text x={x} y={y + 9} className={plot.quiet}>
              {when}
            </text>
          </g>
        ))}
        {model.badge !== null && badgeY !== null && (
          <IllustrativePill x={frame.left} y={badgeY} text={model.badge} />
        )}
      </svg>
      {index !== null && pointed.length > 0 && (
        <PlotTip x={frame.across(index)} y={frame.top} width={width}>
          {pointed.map(({ when, said, open, range }) => (
            <p key={when}>
              {when}: <strong>{said}</strong>
              {open && ` (${open})`}
              {range && `, range ${range.said}`}
            </p>
          ))}
        </PlotTip>
      )}
    </div>
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
    <g className={line.name === 'now' ? styles.now : styles.before}>
      {line.runs.map((run) => (
        <path
          key={run[0]?.at}
          className={styles.line}
          d={`M ${run.map(({ at, value }) => `${frame.across(at)} ${frame.up(value)}`).join(' L ')}`}
        />
      ))}
      {line.marks.map(({ at, value, open, current }) => (
        <circle
          key={at}
          cx={frame.across(at)}
          cy={frame.up(value)}
          r={current ? 6 : 3}
          className={open ? styles.open : undefined}
        />
      ))}
    </g>
  );
}
