/** Every council as a dot on the position band's own scale, stacked where they meet: for a narrow screen. */
import type { Measure } from '../../domain/measures/measure.ts';
import { bandLayout } from '../model/band-layout.ts';
import { dotStacks } from '../model/dot-stacks.ts';
import type { RankedModel } from '../model/ranked-model.ts';
import { shortValue } from '../model/short-value.ts';
import styles from './ranked.module.css';

const CELLS = 46;
const DOT = 7;
const BELOW = 44;

interface Props {
  readonly model: RankedModel;
  readonly measure: Measure;
  readonly names: { readonly council: string; readonly region: string | null };
  readonly label: string;
}

export function RankedDots({ model, measure, names, label }: Props) {
  const layout = bandLayout(model.spread);
  if (!layout) return null;
  const dots = dotStacks(
    model.councils.map(({ value }) => layout.placeOf(value)),
    CELLS,
  );
  const base = (Math.max(...dots.map(({ up }) => up)) + 1) * DOT + 26;
  const zone = { 1: styles.zone1, 2: styles.zone2, 3: styles.zone3, 4: styles.zone4 };
  const own = model.councils.findIndex((council) => council.own);
  const ownDot = dots[own];
  const ownValue = model.councils[own]?.value;
  return (
    <svg className={styles.dots} height={base + BELOW} role="img" aria-label={label}>
      <line x1="0" x2="100%" y1={base} y2={base} className={styles.base} />
      {dots.map(({ across, up }, i) => {
        const council = model.councils[i];
        if (!council || council.own) return null;
        return (
          <circle
            key={council.code}
            cx={`${across}%`}
            cy={base - (up + 0.5) * DOT}
            r={DOT / 2 - 0.3}
            className={`${styles.dot} ${council.quartile === null ? styles.zone3 : zone[council.quartile]}`}
          />
        );
      })}
      {ownDot && ownValue !== undefined && (
        <Mark
          across={ownDot.across}
          text={`${names.council} ${shortValue(ownValue, measure)}`}
          y={base - (ownDot.up + 0.5) * DOT}
        />
      )}
      <Tick
        value={model.region}
        name={names.region}
        across={layout.placeOf}
        y={base}
        drop={26}
        measure={measure}
      />
      <Tick
        value={model.england}
        name="England"
        across={layout.placeOf}
        y={base}
        drop={8}
        measure={measure}
      />
    </svg>
  );
}

function Mark({ across, text, y }: { readonly across: number; readonly text: string; readonly y: number }) {
  const leftwards = across > 50;
  return (
    <>
      <line x1={`${across}%`} x2={`${across}%`} y1={y} y2={16} className={styles.leader} />
      <svg x={`${across}%`} overflow="visible" aria-hidden="true">
        <path d={`M 0 ${y - 7} l 6 7 l -6 7 l -6 -7 z`} className={styles.diamond} />
      </svg>
      <text x={`${across}%`} y={10} textAnchor={leftwards ? 'end' : 'start'} className={styles.ownLabel}>
        {text}
      </text>
    </>
  );
}

interface TickProps {
  readonly value: number | null;
  readonly name: string | null;
  readonly across: (value: number) => number;
  readonly y: number;
  readonly drop: number;
  readonly measure: Measure;
}

function Tick({ value, name, across, y, drop, measure }: TickProps) {
  if (value === null || name === null) return null;
  const x = across(value);
  const leftwards = x > 50;
  return (
    <>
      <line
        x1={`${x}%`}
        x2={`${x}%`}
        y1={y - 6}
        y2={y + drop + 6}
        className={name === 'England' ? styles.england : styles.region}
      />
      <text
        x={`${x}%`}
        dx={leftwards ? -5 : 5}
        y={y + drop}
        textAnchor={leftwards ? 'end' : 'start'}
        className={styles.label}
        dominantBaseline="hanging"
      >
        {`${name} ${shortValue(value, measure)}`}
      </text>
    </>
  );
}
