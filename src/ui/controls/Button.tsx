/**
 * A button. `look` says its weight on the page, never its meaning: the words do that. A `tool` is one of several small
 * ways on beside a chart.
 */
import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonLook = 'plain' | 'tool' | 'primary' | 'quiet' | 'danger';

export function Button({
  look = 'plain',
  className,
  ...rest
}: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  return <button type="button" {...rest} className={buttonClass(look, className)} />;
}

/** The same look for a link that acts as a way on. */
export function buttonClass(look: ButtonLook = 'plain', more?: string): string {
  return [styles.button, look === 'plain' ? undefined : styles[look], more].filter(Boolean).join(' ');
}
