/**
 * What every chart stands in: a message, a statistical subtitle, the drawing, its table, and the ways to take it away
 * (copy, picture, CSV). A chart is given its data, its words and its CSV; the frame knows no measure.
 */
import { type ReactNode, useId, useState } from 'react';
import { downloadText } from '../../ui/download/download.ts';
import { copyTable } from './copy-table.ts';
import { DataTable } from './DataTable.tsx';
import { FrameButtons } from './FrameButtons.tsx';
import styles from './frame.module.css';
import { literalDrawing } from './literal-drawing.ts';
import { PictureDrawing } from './PictureDrawing.tsx';
import { composePicture } from './picture.ts';
import { type PictureKind, savePicture } from './save-picture.ts';
import type { TableContent } from './table-content.ts';

export interface ChartFrameProps {
  /** What the section is, small above the message: "Through the years". */
  readonly section: string;
  /** What kind of figures these are, beside the section: "Local". */
  readonly badges?: ReactNode;
  /** The message, written from the figures. */
  readonly title: string;
  /** What, where, when and in which unit. */
  readonly subtitle: string;
  readonly drawing: ReactNode;
  readonly table: TableContent;
  readonly csv: () => string;
  /** Without its ending. */
  readonly fileName: string;
  /** Tells this chart's buttons from another's on the page: "all councils". Null for the page's main chart. */
  readonly about: string | null;
  /** Source, licence and date, for pictures. */
  readonly credits: readonly string[];
  readonly tableShown: boolean;
  readonly onTable: (shown: boolean) => void;
  /** Notes under the drawing. */
  readonly children?: ReactNode;
}

const SAID = {
  copied: 'Copied: the message and the table.',
  notCopied: 'This browser does not allow copying here. Show the table, select it and copy it instead.',
  saved: 'The picture was handed to your downloads.',
  notSaved:
    'The picture could not be drawn in this browser. Nothing was saved; try the SVG or print the page.',
};

export function ChartFrame(props: ChartFrameProps) {
  const { section, title, subtitle, drawing, table, csv, fileName, about, tableShown, onTable } = props;
  const id = useId();
  const [said, setSaid] = useState('');
  const [picturing, setPicturing] = useState<PictureKind | null>(null);

  const save = async (holder: Element, kind: PictureKind): Promise<void> => {
    const made = literalDrawing(holder);
    setPicturing(null);
    const picture = made && composePicture({ ...props, ...made, drawing: made.svg });
    setSaid(picture && (await savePicture(picture, kind, fileName)) ? SAID.saved : SAID.notSaved);
  };
  return (
    <section className={styles.frame} aria-labelledby={`${id}-title`}>
      <div className={styles.whole}>
        <p className={styles.section}>
          {section}
          {props.badges && <> {props.badges}</>}
        </p>
        <h2 id={`${id}-title`}>{title}</h2>
        <p className={styles.subtitle}>{subtitle}</p>
        <div className={styles.figure}>{drawing}</div>
        {props.children}
      </div>
      <FrameButtons
        about={about}
        tableId={`${id}-table`}
        tableShown={tableShown}
        onTable={() => onTable(!tableShown)}
        onCopy={async () =>
          setSaid((await copyTable(`${title}. ${subtitle}`, table)) ? SAID.copied : SAID.notCopied)
        }
        onPicture={setPicturing}
        onCsv={() => downloadText(`${fileName}.csv`, csv(), 'text/csv')}
      />
      <p className={styles.status} role="status">
        {said}
      </p>
      {tableShown && <DataTable id={`${id}-table`} content={table} />}
      {picturing && (
        <PictureDrawing onDrawn={(holder) => void save(holder, picturing)}>{drawing}</PictureDrawing>
      )}
    </section>
  );
}
