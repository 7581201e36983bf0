/** One of two years on the same months: heavy and solid now, light and dashed before. What was not reported is not filled. */
import type { PlotFrame } from '../model/plot-frame.ts';
import type { YearOfLine } from '../model/two-years-layout.ts';
import styles from './two-years.module.css';

interface Mark {
  readonly at: number;
  readonly value: number;
}

interface Props<M extends Mark> {
  readonly line: {
    readonly name: YearOfLine;
    readonly runs: readonly (readonly M[])[];
    readonly marks: readonly M[];
  };
  readonly frame: PlotFrame;
  readonly radius: (mark: M) => number;
  /** Told apart from what was reported. */
  readonly open: (mark: M) => boolean;
}

export function YearLine<M extends Mark>({ line, frame, radius, open }: Props<M>) {
  return (
    <g className={styles[line.name]}>
      {line.runs.map((run) => (
        <path
          key={run[0]?.at}
          d={`M ${run.map(({ at, value }) => `${frame.across(at)} ${frame.up(value)}`).join(' L ')}`}
        />
      ))}
      {line.marks.map((mark) => (
        <circle
          key={mark.at}
          cx={frame.across(mark.at)}
          cy={frame.up(mark.value)}
          r={radius(mark)}
          className={open(mark) ? styles.open : undefined}
        />
      ))}
    </g>
  );
}
