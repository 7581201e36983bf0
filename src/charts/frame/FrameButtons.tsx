/**
 * The ways to take a chart away, looking the same under every chart. The page's main chart has the plain names; another
 * chart's begin differently and say which chart they are about, so that no two buttons of a page are called the same.
 */
import { Button } from '../../ui/controls/Button.tsx';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './frame.module.css';
import type { PictureKind } from './save-picture.ts';

interface Props {
  readonly about: string | null;
  readonly tableId: string;
  readonly tableShown: boolean;
  readonly onTable: () => void;
  readonly onCopy: () => void;
  readonly onPicture: (kind: PictureKind) => void;
  readonly onCsv: () => void;
}

const MAIN = {
  show: 'Show table',
  hide: 'Hide table',
  copy: 'Copy',
  png: 'Picture (PNG)',
  svg: 'Picture (SVG)',
  csv: 'Download table (CSV)',
};

const OTHER = {
  show: 'As a table',
  hide: 'Without the table',
  copy: 'Copy',
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
};

export function FrameButtons({ about, tableId, tableShown, onTable, onCopy, onPicture, onCsv }: Props) {
  const words = about === null ? MAIN : OTHER;
  const named = (word: string) => (
    <>
      {word}
      {about !== null && <VisuallyHidden>{` for ${about}`}</VisuallyHidden>}
    </>
  );
  return (
    <div className={styles.buttons}>
      <Button
        look="tool"
        aria-expanded={tableShown}
        aria-controls={tableShown ? tableId : undefined}
        onClick={onTable}
      >
        {named(tableShown ? words.hide : words.show)}
      </Button>
      <Button look="tool" onClick={onCopy}>
        {named(words.copy)}
      </Button>
      <Button look="tool" onClick={() => onPicture('png')}>
        {named(words.png)}
      </Button>
      <Button look="tool" onClick={() => onPicture('svg')}>
        {named(words.svg)}
      </Button>
      <Button look="tool" onClick={onCsv}>
        {named(words.csv)}
      </Button>
    </div>
  );
}
