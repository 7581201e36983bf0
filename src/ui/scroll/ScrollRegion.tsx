/** What is wider than a narrow screen scrolls by itself, so that the page does not; on paper it stands whole. */
import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

interface Props {
  /** What a screen reader calls the region. */
  readonly label: string;
  readonly id?: string;
  /** Only for the room around it. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function ScrollRegion({ label, id, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region has no other way to be scrolled by keyboard
    <section id={id} className={`${styles.region} ${className ?? ''}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
