/** The SVG every drawing of `plot/` is drawn in, at the width measured, read out as its message; the tip lies over it. */
import type { ReactNode } from 'react';
import plot from './plot.module.css';
import type { Nearest } from './use-nearest.ts';
import type { MeasuredWidth } from './use-width.ts';

interface Props extends MeasuredWidth {
  readonly height: number;
  /** The message, said in place of the picture. */
  readonly label: string;
  /** Given, the whole drawing follows the pointer, its empty ground too. */
  readonly pointer?: Omit<Nearest, 'index'>;
  readonly onPointerLeave?: () => void;
  readonly tip?: ReactNode;
  readonly children: ReactNode;
}

export function PlotDrawing({
  width,
  height,
  measure,
  label,
  pointer,
  onPointerLeave,
  tip,
  children,
}: Props) {
  return (
    <div className={plot.plot} ref={measure}>
      <svg
        className={plot.svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        onPointerLeave={onPointerLeave}
        {...pointer}
      >
        {pointer && <rect width={width} height={height} fill="none" pointerEvents="all" />}
        {children}
      </svg>
      {tip}
    </div>
  );
}
