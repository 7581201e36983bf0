/** The walk on the whole screen. Where the browser does not allow that, it fills the window; Escape leaves either. */
import { type RefObject, useEffect, useState } from 'react';

export interface FullScreen {
  readonly full: boolean;
  /** True where the window is filled in place of the screen. */
  readonly filled: boolean;
  readonly toggle: () => void;
}

export function useFullScreen(walk: RefObject<HTMLElement | null>): FullScreen {
  const [whole, setWhole] = useState(false);
  const [filled, setFilled] = useState(false);
  useEffect(() => {
    const changed = (): void =>
      setWhole(walk.current !== null && document.fullscreenElement === walk.current);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [walk]);
  useEffect(() => {
    if (!filled) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setFilled(false);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [filled]);
  const toggle = (): void => {
    if (filled) setFilled(false);
    else if (whole) void document.exitFullscreen();
    else if (document.fullscreenEnabled) walk.current?.requestFullscreen().catch(() => setFilled(true));
    else setFilled(true);
  };
  return { full: whole || filled, filled, toggle };
}
