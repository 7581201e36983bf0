/** The list today by how long people have waited: a bar a band with its count. Plain SVG, so that it can be taken away. */
import type { BandNow, BandsNowModel } from '../model/bands-now-model.ts';
import { textWidth } from '../model/text-width.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import { useWidth } from '../plot/use-width.ts';
import styles from './bands-over-time.module.css';

interface Props {
  readonly model: BandsNowModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly paper?: number;
}

const ROW = 34;
const BAR = 12;

export function BandsNow({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const { rows, illustrative } = model;
  const left = Math.max(...rows.map(({ name }) => textWidth(name, 14))) + 12;
  const right = width - Math.max(...rows.map(countWidth)) - 12;
  const top = illustrative ? 30 : 0;
  const height = top + rows.length * ROW;
  return (
    <PlotDrawing width={width} height={height} measure={measure} label={label}>
      {illustrative && <IllustrativePill x={0} y={12} text="illustrative" />}
      {rows.map((row, i) => (
        <Row key={row.name} row={row} y={top + (i + 0.5) * ROW} left={left} right={right} width={width} />
      ))}
    </PlotDrawing>
  );
}

function countWidth({ value, words }: BandNow): number {
  return value === null ? 0 : textWidth(words, 15, 'bold');
}

interface RowProps {
  readonly row: BandNow;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

function Row({ row, y, left, right, width }: RowProps) {
  return (
    <g>
      <text x={0} y={y} className={styles.name}>
        {row.name}
      </text>
      {row.value === null ? (
        <text x={left} y={y} className={styles.missing}>
          {row.words}
        </text>
      ) : (
        <g>
          <line x1={left} x2={left} y1={y - ROW / 2 + 4} y2={y + ROW / 2 - 4} className={styles.track} />
          <rect
            x={left}
            y={y - BAR / 2}
            width={Math.max(0, right - left) * row.share}
            height={BAR}
            className={row.illustrative ? styles.hollowBar : styles.bar}
          />
          <text x={width} y={y} className={styles.count}>
            {row.words}
          </text>
        </g>
      )}
    </g>
  );
}
