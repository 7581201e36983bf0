/** A mark for each point, over its bar where it was said as a range, ringed where provisional. */
import type { ControlMark } from '../model/control-marks.ts';
import type { ControlModel } from '../model/control-model.ts';
import type { PlotFrame } from '../model/plot-frame.ts';
import styles from './control.module.css';
import { MarkShape } from './MarkShape.tsx';
import { RangeBar } from './RangeBar.tsx';

interface Props {
  readonly model: ControlModel;
  readonly frame: PlotFrame;
}

export function ControlMarks({ model, frame }: Props) {
  const room = (frame.right - frame.left) / (model.reach.to - model.reach.from + 1);
  return (
    <g>
      {model.marks.map((mark) => (
        <Mark key={mark.period} mark={mark} frame={frame} r={radius(mark, room, mark === model.last)} />
      ))}
    </g>
  );
}

interface MarkProps {
  readonly mark: ControlMark;
  readonly frame: PlotFrame;
  readonly r: number;
}

function Mark({ mark, frame, r }: MarkProps) {
  const [x, y] = [frame.across(mark.at), frame.up(mark.value)];
  return (
    <g>
      {mark.low !== null && mark.high !== null && (
        <RangeBar x={x} low={frame.up(mark.low)} high={frame.up(mark.high)} />
      )}
      <MarkShape
        x={x}
        y={y}
        r={r}
        look={mark.excluded === null ? mark.kind : 'excluded'}
        hollow={mark.illustrative}
      />
      {mark.provisional && <circle cx={x} cy={y} r={r + 3.5} className={styles.ring} />}
    </g>
  );
}

/** Smaller where points crowd; a signal is larger than a common point, the last the largest. */
function radius({ kind, excluded }: ControlMark, room: number, last: boolean): number {
  const common = Math.min(3, Math.max(1.25, room * 0.3));
  if (last) return 5;
  return kind === 'common' && excluded === null ? common : Math.max(3.2, common + 1.7);
}
