/** What the marks mean and which event a number stands for, under the plot and inside the drawing. */
import type { KeyMark } from '../model/control-key.ts';
import type { ControlLayout } from '../model/control-layout.ts';
import plot from '../plot/plot.module.css';
import styles from './control.module.css';
import { EventNumber } from './EventLines.tsx';
import { MarkShape } from './MarkShape.tsx';
import { RangeBar } from './RangeBar.tsx';

const ROW = 22;
const WORDS = 22;

export function ControlKey({ layout }: { readonly layout: ControlLayout }) {
  const { key, keyY, eventKey, eventKeyY } = layout;
  return (
    <g>
      {key.map(({ mark, text, x, row }) => (
        <g key={mark}>
          <KeyShape mark={mark} x={x} y={keyY + row * ROW} />
          <text x={x + WORDS} y={keyY + row * ROW} className={plot.quiet}>
            {text}
          </text>
        </g>
      ))}
      {eventKey.map(({ number, text }, i) => (
        <g key={`${number} ${text}`}>
          {number !== null && <EventNumber x={9} y={eventKeyY + i * ROW} number={number} />}
          <text x={WORDS + 2} y={eventKeyY + i * ROW} className={plot.quiet}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface ShapeProps {
  readonly mark: KeyMark;
  readonly x: number;
  readonly y: number;
}

/** Eighteen pixels from `x` for the mark. */
function KeyShape({ mark, x, y }: ShapeProps) {
  const middle = x + 9;
  switch (mark) {
    case 'limits':
      return (
        <g>
          <rect x={x} y={y - 7} width={18} height={14} className={styles.block} />
          <line x1={x} x2={x + 18} y1={y} y2={y} className={styles.mean} />
        </g>
      );
    case 'range':
      return <RangeBar x={middle} low={y + 7} high={y - 7} />;
    case 'plan':
      return <path d={`M ${x} ${y} h 18`} className={styles.plan} />;
    case 'provisional':
      return (
        <g>
          <MarkShape x={middle} y={y} r={2.5} look="common" hollow={false} />
          <circle cx={middle} cy={y} r={6} className={styles.ring} />
        </g>
      );
    case 'signal':
      return <MarkShape x={middle} y={y} r={4.5} look="high" hollow={false} />;
    case 'illustrative':
      return <MarkShape x={middle} y={y} r={3.5} look="common" hollow />;
    case 'common':
      return <MarkShape x={middle} y={y} r={2.7} look="common" hollow={false} />;
    default:
      return <MarkShape x={middle} y={y} r={4.5} look={mark} hollow={false} />;
  }
}
