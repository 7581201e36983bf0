/**
 * Every council as a bar from zero, or as a dot where the axis need not begin there; better to the right, coloured by
 * quartile; the council, England and the region marked and named. Plain SVG across in per cent: nothing is measured, so
 * every council is there at any width and on paper.
 */
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { rankInWords } from '../../domain/quartiles/position-words.ts';
import type { Quartile } from '../../domain/quartiles/quartile.ts';
import type { RankedCouncil, RankedModel } from '../model/ranked-model.ts';
import { shortValue } from '../model/short-value.ts';
import { zoneName } from '../model/zone-words.ts';
import { RankedLabels } from './RankedLabels.tsx';
import styles from './ranked.module.css';

export const PLOT = { top: 30, height: 240, left: 5, width: 95 } as const;
const TOTAL_HEIGHT = PLOT.top + PLOT.height + 26;

interface Props {
  readonly model: RankedModel;
  readonly measure: Measure;
  readonly names: { readonly council: string; readonly region: string | null };
  /** The message, said in place of the picture. */
  readonly label: string;
}

export function RankedBars({ model, measure, names, label }: Props) {
  const { councils, axis } = model;
  const place = placesOf(model);
  return (
    <svg className={styles.bars} height={TOTAL_HEIGHT} role="img" aria-label={label}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={`${PLOT.left}%`}
            x2="100%"
            y1={place.up(tick)}
            y2={place.up(tick)}
            className={tick === 0 ? styles.base : styles.grid}
          />
          <text x={`${PLOT.left - 0.6}%`} y={place.up(tick)} className={styles.tick}>
            {formatNumber(tick, axis.decimals)}
          </text>
        </g>
      ))}
      {councils.map((council, i) => (
        <Bar key={council.code} council={council} index={i} place={place} measure={measure} model={model} />
      ))}
      <ZoneNames councils={councils} place={place} measure={measure} />
      <RankedLabels model={model} measure={measure} names={names} place={place} />
    </svg>
  );
}

export interface Places {
  /** The left edge of a bar, and how far it is to the next, in per cent. */
  readonly across: (index: number) => number;
  readonly step: number;
  /** The height of a value, in pixels from the top. */
  readonly up: (value: number) => number;
}

function placesOf({ councils, axis }: RankedModel): Places {
  const step = PLOT.width / councils.length;
  return {
    step,
    across: (index) => PLOT.left + index * step,
    up: (value) => PLOT.top + PLOT.height * (1 - (value - axis.from) / (axis.to - axis.from)),
  };
}

interface BarProps {
  readonly council: RankedCouncil;
  readonly index: number;
  readonly place: Places;
  readonly measure: Measure;
  readonly model: RankedModel;
}

const ZONE: Readonly<Record<Quartile, string | undefined>> = {
  1: styles.zone1,
  2: styles.zone2,
  3: styles.zone3,
  4: styles.zone4,
};

/** The whole height answers to the pointer, so that a council at zero can be asked for its name. */
function Bar({ council, index, place, measure, model }: BarProps) {
  const { name, value, quartile, own } = council;
  const zone = own ? styles.own : quartile === null ? styles.zone3 : ZONE[quartile];
  return (
    <g className={styles.bar} data-council={council.code}>
      <title>{`${name}: ${shortValue(value, measure)}, ${rankInWords(council, model.spread.n)}`}</title>
      <rect
        x={`${place.across(index)}%`}
        width={`${place.step}%`}
        y={PLOT.top}
        height={PLOT.height}
        className={styles.reach}
      />
      {model.mark === 'bar' ? (
        <Column left={place.across(index)} step={place.step} top={place.up(value)} own={own} zone={zone} />
      ) : (
        <circle
          cx={`${place.across(index) + place.step / 2}%`}
          cy={place.up(value)}
          r={own ? 4.5 : 3.5}
          className={`${styles.dot} ${zone}`}
        />
      )}
    </g>
  );
}

interface ColumnProps {
  readonly left: number;
  readonly step: number;
  readonly top: number;
  readonly own: boolean;
  readonly zone: string | undefined;
}

function Column({ left, step, top, own, zone }: ColumnProps) {
  const across = { x: `${left + step * 0.1}%`, width: `${step * 0.8}%` };
  return (
    <>
      <rect {...across} y={top} height={PLOT.top + PLOT.height - top} className={zone} />
      {!own && <rect {...across} y={top - 1} height={2} className={styles.end} />}
    </>
  );
}

/** Narrower than this, in per cent, a zone has no room for its name. */
const ROOM_FOR_A_NAME = 11;

function ZoneNames({
  councils,
  place,
  measure,
}: Pick<BarProps, 'place' | 'measure'> & Pick<RankedModel, 'councils'>) {
  const quartiles: readonly Quartile[] = [4, 3, 2, 1];
  return quartiles.map((quartile) => {
    const first = councils.findIndex((council) => council.quartile === quartile);
    const last = councils.findLastIndex((council) => council.quartile === quartile);
    const width = (last - first + 1) * place.step;
    if (first === -1 || width < ROOM_FOR_A_NAME) return null;
    return (
      <text
        key={quartile}
        x={`${place.across(first) + width / 2}%`}
        y={PLOT.top + PLOT.height + 19}
        className={styles.zoneName}
      >
        {zoneName(quartile, measure.polarity)}
      </text>
    );
  });
}
