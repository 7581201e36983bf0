/** Dated events as dotted lines, with their words beside them or a number where words have no room. */
import type { ControlLayout } from '../model/control-layout.ts';
import { NUMBER_WIDTH } from '../model/event-places.ts';
import plot from '../plot/plot.module.css';
import styles from './control.module.css';

export function EventLines({ layout: { events, frame, eventsY } }: { readonly layout: ControlLayout }) {
  return (
    <g>
      {events.map(({ id, x, text, label, numberY }, i) => (
        <g key={id}>
          <line
            x1={x}
            x2={x}
            y1={numberY === null ? eventsY - 16 : numberY + NUMBER_WIDTH / 2}
            y2={frame.bottom}
            className={styles.event}
          />
          {label && (
            <text x={label.x} y={eventsY - 8} textAnchor={label.anchor} className={plot.quiet}>
              {text}
            </text>
          )}
          {numberY !== null && <EventNumber x={x} y={numberY} number={i + 1} />}
        </g>
      ))}
    </g>
  );
}

interface NumberProps {
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

export function EventNumber({ x, y, number }: NumberProps) {
  return (
    <g>
      <circle cx={x} cy={y} r={NUMBER_WIDTH / 2 - 1} className={styles.number} />
      <text x={x} y={y} className={styles.numberText}>
        {number}
      </text>
    </g>
  );
}
