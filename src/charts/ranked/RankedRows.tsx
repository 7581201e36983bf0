/**
 * A few councils, a row each, best first: name, bar or dot, and published value. The name stands beside the row, or over
 * it where the screen is narrow. Plain SVG across in per cent; it works nothing out.
 */
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { rankInWords } from '../../domain/quartiles/position-words.ts';
import { bestFirst, type RankedCouncil, type RankedModel } from '../model/ranked-model.ts';
import { shortValue } from '../model/short-value.ts';
import { zoneName } from '../model/zone-words.ts';
import { AreaLines } from './AreaLines.tsx';
import styles from './ranked.module.css';

/** Across in per cent of the width, down in pixels; `name` and `mark` are middles, from the top of the row. */
const LAYOUT = {
  beside: { left: 31, right: 80, row: 23, name: 11.5, mark: 11.5 },
  above: { left: 1, right: 80, row: 40, name: 11, mark: 28 },
} as const;
const TOP = 40;
const BAR = 14;

interface Props {
  readonly model: RankedModel;
  readonly measure: Measure;
  readonly names: { readonly council: string; readonly region: string | null };
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly namesAre: keyof typeof LAYOUT;
}

export function RankedRows({ model, measure, names, label, namesAre }: Props) {
  const { axis } = model;
  const { left, right, row, name, mark } = LAYOUT[namesAre];
  const across = (value: number): number =>
    left + ((right - left) * (value - axis.from)) / (axis.to - axis.from);
  const councils = bestFirst(model);
  const bottom = TOP + councils.length * row;
  const top = (index: number): number => TOP + index * row;
  return (
    <svg className={styles.rows} height={bottom + 24} role="img" aria-label={label}>
      <Axis axis={axis} across={across} bottom={bottom} />
      {councils.map((council, i) => (
        <g key={council.code} data-council={council.code}>
          <title>{`${council.name}: ${shortValue(council.value, measure)}, ${rankInWords(council, model.spread.n)}`}</title>
          <Mark council={council} y={top(i) + mark} kind={model.mark} left={left} across={across} />
        </g>
      ))}
      <AreaLines model={model} measure={measure} names={names} across={across} bottom={bottom} />
      {councils.map((council, i) => (
        <g key={council.code} className={council.own ? styles.rowOwn : undefined}>
          <text x="0" y={top(i) + name} className={styles.rowName}>
            {council.name}
          </text>
          <text x={`${across(council.value)}%`} dx={11} y={top(i) + mark} className={styles.rowValue}>
            {shortValue(council.value, measure)}
          </text>
          {council.quartile !== null && council.quartile !== councils[i - 1]?.quartile && (
            <text x="100%" y={top(i) + name} className={styles.rowZone}>
              {zoneName(council.quartile, measure.polarity)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface AxisProps extends Pick<RankedModel, 'axis'> {
  readonly across: (value: number) => number;
  readonly bottom: number;
}

function Axis({ axis, across, bottom }: AxisProps) {
  return axis.ticks.map((tick) => {
    const x = `${across(tick)}%`;
    return (
      <g key={tick}>
        <line x1={x} x2={x} y1={TOP} y2={bottom} className={tick === 0 ? styles.base : styles.grid} />
        <text x={x} y={bottom + 17} className={styles.rowTick}>
          {formatNumber(tick, axis.decimals)}
        </text>
      </g>
    );
  });
}

interface MarkProps {
  readonly council: RankedCouncil;
  /** The middle of the mark. */
  readonly y: number;
  readonly kind: RankedModel['mark'];
  readonly left: number;
  readonly across: (value: number) => number;
}

function Mark({ council, y, kind, left, across }: MarkProps) {
  const { value, quartile, own } = council;
  const fill = { 1: styles.zone1, 2: styles.zone2, 3: styles.zone3, 4: styles.zone4 };
  const zone = own ? styles.own : fill[quartile ?? 3];
  const x = across(value);
  const top = y - BAR / 2;
  return (
    <>
      {kind === 'bar' ? (
        <rect x={`${left}%`} y={top} width={`${x - left}%`} height={BAR} className={zone} />
      ) : (
        <line x1={`${left}%`} x2={`${x}%`} y1={y} y2={y} className={styles.grid} />
      )}
      {own && (
        <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
          <path d="M 0 -8 l 7 8 l -7 8 l -7 -8 z" className={styles.diamond} />
        </svg>
      )}
      {!own && kind === 'bar' && (
        <line x1={`${x}%`} x2={`${x}%`} y1={top} y2={top + BAR} className={styles.rowEnd} />
      )}
      {!own && kind === 'dot' && <circle cx={`${x}%`} cy={y} r={5} className={`${styles.dot} ${zone}`} />}
    </>
  );
}
