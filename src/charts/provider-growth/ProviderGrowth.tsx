/** Then and now as two stacked bars, a tint and a name a part, and under them what each part added. Plain SVG. */
import type { GrowthBar, GrowthModel } from '../model/growth-model.ts';
import { textWidth } from '../model/text-width.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import plot from '../plot/plot.module.css';
import { useWidth } from '../plot/use-width.ts';
import styles from './provider-growth.module.css';

interface Props {
  readonly model: GrowthModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly paper?: number;
}

const BAR = 34;
const BAR_ROW = 74;
const ROW = 28;

export function ProviderGrowth({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const { bars, changes, total, illustrative } = model;
  const totals = Math.max(...bars.map((bar) => textWidth(bar.total, 20, 'bold'))) + 12;
  const top = illustrative ? 30 : 0;
  const changesTop = top + bars.length * BAR_ROW + 16;
  const height = changesTop + (changes.length + 1) * ROW + 4;
  return (
    <PlotDrawing width={width} height={height} measure={measure} label={label}>
      {illustrative && <IllustrativePill x={0} y={12} text="illustrative" />}
      {bars.map((bar, i) => (
        <Bar key={bar.label} bar={bar} y={top + i * BAR_ROW} room={width - totals} />
      ))}
      {changes.map(({ name, words }, i) => (
        <g key={name}>
          <rect x={0} y={changesTop + i * ROW + 6} width={16} height={16} className={partClass(i)} />
          <text x={26} y={changesTop + (i + 0.5) * ROW} className={styles.name}>
            {name}
          </text>
          <text x={width} y={changesTop + (i + 0.5) * ROW} className={styles.change}>
            {words}
          </text>
        </g>
      ))}
      <line
        x1={0}
        x2={width}
        y1={changesTop + changes.length * ROW + 1}
        y2={changesTop + changes.length * ROW + 1}
        className={styles.rule}
      />
      <text x={26} y={changesTop + (changes.length + 0.5) * ROW + 2} className={styles.total}>
        {total.name}
      </text>
      <text x={width} y={changesTop + (changes.length + 0.5) * ROW + 2} className={styles.change}>
        {total.words}
      </text>
    </PlotDrawing>
  );
}

/** The parts' tints by place, so that a part looks the same in both bars and beside its change. */
function partClass(i: number): string {
  return `${styles.part} ${styles[`part${(i % 4) + 1}`]}`;
}

interface BarProps {
  readonly bar: GrowthBar;
  readonly y: number;
  readonly room: number;
}

function Bar({ bar, y, room }: BarProps) {
  const end = (bar.segments.at(-1)?.to ?? 0) * room;
  return (
    <g>
      <text x={0} y={y + 12} className={plot.quiet}>
        {bar.label}
      </text>
      {bar.segments.map(({ name, words, from, to }, i) => {
        const long = (to - from) * room;
        return (
          <g key={name}>
            <rect x={from * room} y={y + 24} width={long} height={BAR} className={partClass(i)} />
            {long > textWidth(words, 15, 'bold') + 12 && (
              <text x={from * room + 8} y={y + 24 + BAR / 2} className={styles[`on${(i % 4) + 1}`]}>
                {words}
              </text>
            )}
          </g>
        );
      })}
      <text x={end + 8} y={y + 24 + BAR / 2} className={plot.last}>
        {bar.total}
      </text>
    </g>
  );
}
