/** The line through the points, fainter where it runs to an illustrative one; target and plan. Gaps stay open. */
import type { ControlModel } from '../model/control-model.ts';
import type { PlotFrame } from '../model/plot-frame.ts';
import styles from './control.module.css';

interface Props {
  readonly model: ControlModel;
  readonly frame: PlotFrame;
}

export function SeriesLines({ model, frame }: Props) {
  const { target, plan, runs } = model;
  const at = (point: { readonly at: number; readonly value: number }): string =>
    `${round(frame.across(point.at))} ${round(frame.up(point.value))}`;
  return (
    <g>
      {target && (
        <line
          x1={frame.left}
          x2={frame.right}
          y1={frame.up(target.value)}
          y2={frame.up(target.value)}
          className={styles.target}
        />
      )}
      {plan.length > 1 && <path d={`M ${plan.map(at).join(' L ')}`} className={styles.plan} />}
      {runs.map((run) => {
        const steps = run.slice(1).map((mark, i) => ({ mark, before: run[i] ?? mark }));
        const path = (faint: boolean): string =>
          steps
            .filter(({ mark, before }) => (mark.illustrative || before.illustrative) === faint)
            .map(({ mark, before }) => `M ${at(before)} L ${at(mark)}`)
            .join(' ');
        return (
          <g key={run[0]?.period}>
            <path d={path(true)} className={styles.faint} />
            <path d={path(false)} className={styles.line} />
          </g>
        );
      })}
    </g>
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
