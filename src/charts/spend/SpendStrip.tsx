/** Every council’s published spend a person as dots, in strips under one another, neither end of which is better. Plain SVG. */
import { useState } from 'react';
import {
  type PlacedDot,
  type PlacedLine,
  STRIP_DOT,
  type StripPlace,
  spendStripLayout,
} from '../model/spend-strip-layout.ts';
import type { SpendStripRow } from '../model/spend-strip-model.ts';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import { PlotTip } from '../plot/PlotTip.tsx';
import plot from '../plot/plot.module.css';
import { useWidth } from '../plot/use-width.ts';
import styles from './spend.module.css';

interface Props {
  readonly rows: readonly SpendStripRow[];
  /** The message, said in place of the picture. */
  readonly label: string;
}

export function SpendStrip({ rows, label }: Props) {
  const { width, measure } = useWidth();
  const { height, strips } = spendStripLayout(rows, width);
  const [pointed, setPointed] = useState<PlacedDot | null>(null);
  return (
    <PlotDrawing
      width={width}
      height={height}
      measure={measure}
      label={label}
      onPointerLeave={() => setPointed(null)}
      tip={
        pointed && (
          <PlotTip x={pointed.x} y={pointed.y - 12} width={width}>
            <p>{pointed.said}</p>
          </PlotTip>
        )
      }
    >
      {strips.map((strip) => (
        <Strip key={strip.heading} strip={strip} onPoint={setPointed} />
      ))}
    </PlotDrawing>
  );
}

interface StripProps {
  readonly strip: StripPlace;
  readonly onPoint: (dot: PlacedDot) => void;
}

function Strip({ strip, onPoint }: StripProps) {
  const { heading, headingY, left, right, base, ticks, dots, own, lines } = strip;
  return (
    <g>
      <text x={left} y={headingY} className={plot.quiet}>
        {heading}
      </text>
      <line x1={left} x2={right} y1={base} y2={base} className={plot.base} />
      {lines.map((line) => (
        <line
          key={line.kind}
          x1={line.x}
          x2={line.x}
          y1={line.top}
          y2={line.bottom}
          className={styles[line.kind]}
        />
      ))}
      {ticks.map(({ x, label }, i) => (
        <g key={label}>
          <line x1={x} x2={x} y1={base} y2={base + 5} className={plot.base} />
          <text x={x} y={base + 18} className={styles.tick} textAnchor={anchorAt(i, ticks.length)}>
            {label}
          </text>
        </g>
      ))}
      {dots.map((dot) => (
        <circle
          key={dot.code}
          cx={dot.x}
          cy={dot.y}
          r={STRIP_DOT / 2 - 0.5}
          className={styles.dot}
          onPointerEnter={() => onPoint(dot)}
        />
      ))}
      {lines.map((line) => (
        <LineName key={line.kind} line={line} />
      ))}
      {own && <Own own={own} />}
    </g>
  );
}

/** Those at the ends stay inside the picture. */
function anchorAt(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}

function LineName({ line: { x, bottom, anchor, said } }: { readonly line: PlacedLine }) {
  return (
    <text x={x} dx={anchor === 'end' ? -7 : 7} y={bottom - 4} textAnchor={anchor} className={styles.name}>
      {said}
    </text>
  );
}

function Own({ own: { x, y, nameY, anchor, said } }: { readonly own: NonNullable<StripPlace['own']> }) {
  return (
    <>
      <line x1={x} x2={x} y1={nameY + 8} y2={y} className={styles.leader} />
      <path d={`M ${x} ${y - 8} l 7 8 l -7 8 l -7 -8 z`} className={styles.own} />
      <text x={x} y={nameY} textAnchor={anchor} className={styles.ownName}>
        {said}
      </text>
    </>
  );
}
