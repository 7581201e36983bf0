/**
 * The ways to take the page away: CSV, copy, picture and print. What was done is said in a live region. On a phone the
 * words a button can spare are left out, so that the row is short and the figures soon begin.
 */
import { useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { downloadText } from '../../ui/download/download.ts';
import styles from './quartiles.module.css';
import { quartilesCsv } from './quartiles-csv.ts';
import type { TakenAway } from './take-away.ts';

const SAID = {
  copied: 'Copied: the message and the table.',
  notCopied: 'This browser does not allow copying here. Select the table and copy it instead.',
  saved: 'Saved to your downloads.',
  notSaved:
    'The picture could not be drawn in this browser. Nothing was saved; try the SVG, or print the page.',
};

export function QuartilesActions({ taken }: { readonly taken: TakenAway }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const { copyQuartiles } = await import('./take-away.ts');
    setSaid((await copyQuartiles(taken)) ? SAID.copied : SAID.notCopied);
  };
  const picture = async (kind: 'png' | 'svg'): Promise<void> => {
    const { saveQuartilesPicture } = await import('./take-away.ts');
    setSaid((await saveQuartilesPicture(taken, kind, new Date())) ? SAID.saved : SAID.notSaved);
  };
  return (
    <div className={styles.actions}>
      <Tool
        name="Download table"
        short="CSV"
        onPress={() =>
          downloadText(`${taken.fileName}.csv`, quartilesCsv(taken.rows, taken.view), 'text/csv')
        }
      />
      <Button look="tool" onClick={() => void copy()}>
        Copy
      </Button>
      <Tool name="Picture" short="PNG" onPress={() => void picture('png')} />
      <Tool name="Picture" short="SVG" onPress={() => void picture('svg')} />
      <Button look="tool" onClick={() => window.print()}>
        Print
      </Button>
      <span aria-live="polite" className={styles.said}>
        {said}
      </span>
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  /** What is left of the words on a phone. */
  readonly short: string;
  readonly onPress: () => void;
}

/** "Picture (PNG)", on a phone "PNG"; the name said is the long one everywhere. */
function Tool({ name, short, onPress }: ToolProps) {
  return (
    <Button look="tool" onClick={onPress}>
      <span>
        <span className={styles.spare}>{name} (</span>
        {short}
        <span className={styles.spare}>)</span>
      </span>
    </Button>
  );
}
