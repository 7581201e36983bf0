/**
 * Draws a chart a second time, out of sight, at the size and in the light colours every picture has, whatever the
 * screen; then says that it is there. It is on the page for a moment only.
 */
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import styles from './frame.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onDrawn: (holder: Element) => void;
}

export function PictureDrawing({ children, onDrawn }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useEffectEvent(() => holder.current && onDrawn(holder.current));
  useEffect(() => afterFrames(3, () => drawn()), []);
  return (
    <div ref={holder} className={`${styles.figure} ${styles.picture}`} aria-hidden="true" inert>
      {children}
    </div>
  );
}

/** A chart that measures its own room needs a frame to do so and one to draw. Returns what gives it up. */
function afterFrames(frames: number, done: () => void): () => void {
  let request = 0;
  const wait = (left: number): void => {
    request = requestAnimationFrame(() => (left > 1 ? wait(left - 1) : done()));
  };
  wait(frames);
  return () => cancelAnimationFrame(request);
}
