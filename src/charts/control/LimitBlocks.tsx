/** The usual range as quiet filled blocks with the mean across each; a step is where limits were worked out anew. */
import type { ControlBlock } from '../model/control-blocks.ts';
import type { PlotFrame } from '../model/plot-frame.ts';
import styles from './control.module.css';

interface Props {
  readonly blocks: readonly ControlBlock[];
  readonly frame: PlotFrame;
}

/** A flat series has a range without height; it is drawn as a hairline block so that it is there. */
const THINNEST = 2;

export function LimitBlocks({ blocks, frame }: Props) {
  return (
    <g>
      {blocks.map(({ from, to, mean, lower, upper }) => {
        const [x, right] = [frame.across(from), frame.across(to)];
        const height = Math.max(THINNEST, frame.up(lower) - frame.up(upper));
        const y = (frame.up(lower) + frame.up(upper) - height) / 2;
        return (
          <g key={from}>
            <rect x={x} y={y} width={Math.max(0, right - x)} height={height} className={styles.block} />
            <line x1={x} x2={right} y1={frame.up(mean)} y2={frame.up(mean)} className={styles.mean} />
          </g>
        );
      })}
    </g>
  );
}
