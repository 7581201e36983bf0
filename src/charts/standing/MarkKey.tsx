/**
 * What the marks on a picture mean, inside the picture, so that it goes where the picture goes. Side by side where the
 * words are short enough for a phone, one under another otherwise.
 */
import styles from './standing.module.css';

export interface KeyMark {
  readonly kind: 'council' | 'england' | 'region';
  readonly text: string;
}

interface Props {
  readonly y: number;
  readonly marks: readonly KeyMark[];
}

const LETTER = 7;
const MARK = 18;
const BETWEEN = 22;
const PHONE = 340;
export const KEY_LINE = 20;

/** Where each entry begins: across when all fit on one line, else line under line. */
export function keyPlaces(texts: readonly string[]): { readonly x: number; readonly line: number }[] {
  const widths = texts.map((text) => MARK + text.length * LETTER + BETWEEN);
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total > PHONE) return texts.map((_, line) => ({ x: 0, line }));
  let x = 0;
  return widths.map((width) => {
    const place = { x, line: 0 };
    x += width;
    return place;
  });
}

export function MarkKey({ y, marks }: Props) {
  const places = keyPlaces(marks.map(({ text }) => text));
  return marks.map(({ kind, text }, i) => {
    const { x = 0, line = 0 } = places[i] ?? {};
    return (
      <g key={kind} transform={`translate(${x + 6} ${y + line * KEY_LINE})`}>
        {kind === 'council' ? (
          <path d="M 0 -7 l 6 7 l -6 7 l -6 -7 z" className={styles.council} />
        ) : (
          <line x1="0" x2="0" y1="-8" y2="8" className={styles[kind]} />
        )}
        <text x={MARK - 6} className={styles.keyText}>
          {text}
        </text>
      </g>
    );
  });
}
