/**
 * The names on the bars: the council over its bar, England and the region on lines across. They stand on the side of
 * the short bars, where there is room, and are pushed apart where they would overlap.
 */
import type { Measure } from '../../domain/measures/measure.ts';
import { valueInWords } from '../../domain/measures/measure-value.ts';
import { labelPlaces } from '../model/label-places.ts';
import type { RankedModel } from '../model/ranked-model.ts';
import type { Places } from './RankedBars.tsx';
import styles from './ranked.module.css';

interface Props {
  readonly model: RankedModel;
  readonly measure: Measure;
  readonly names: { readonly council: string; readonly region: string | null };
  readonly place: Places;
}

const APART = 18;
const ABOVE = 8;

export function RankedLabels({ model, measure, names, place }: Props) {
  const own = model.councils.findIndex((council) => council.own);
  const ownValue = model.councils[own]?.value ?? null;
  const labels = [
    { kind: 'own' as const, name: names.council, value: ownValue },
    { kind: 'england' as const, name: 'England', value: model.england },
    { kind: 'region' as const, name: names.region, value: model.region },
  ].flatMap(({ kind, name, value }) => (name === null || value === null ? [] : [{ kind, name, value }]));
  const heights = labelPlaces(
    labels.map(({ value }) => place.up(value) - ABOVE),
    APART,
    10,
    place.up(0) - ABOVE,
  );
  const across = place.across(own) + place.step / 2;
  const shortOnes = measure.polarity === 'lower' ? 'right' : 'left';
  return labels.map(({ kind, name, value }, i) => {
    const y = heights[i] ?? 0;
    const text = `${name} ${valueInWords(value, measure)}`;
    return kind === 'own' ? (
      <OwnLabel key={kind} across={across} top={place.up(value)} y={y} text={text} />
    ) : (
      <g key={kind}>
        <line
          x1={`${place.across(0)}%`}
          x2="100%"
          y1={place.up(value)}
          y2={place.up(value)}
          className={styles[kind]}
        />
        <text
          x={shortOnes === 'left' ? `${place.across(0)}%` : '100%'}
          dx={shortOnes === 'left' ? 4 : -4}
          y={y}
          textAnchor={shortOnes === 'left' ? 'start' : 'end'}
          className={styles.label}
        >
          {text}
        </text>
      </g>
    );
  });
}

interface OwnProps {
  readonly across: number;
  readonly top: number;
  readonly y: number;
  readonly text: string;
}

/** Beyond two thirds of the width the name stands to the left of its bar. */
function OwnLabel({ across, top, y, text }: OwnProps) {
  const leftwards = across > 66;
  return (
    <>
      <line x1={`${across}%`} x2={`${across}%`} y1={top} y2={y} className={styles.leader} />
      <svg x={`${across}%`} overflow="visible" aria-hidden="true">
        <path d={`M 0 ${y - 7} l 6 7 l -6 7 l -6 -7 z`} className={styles.diamond} />
      </svg>
      <text
        x={`${across}%`}
        dx={leftwards ? -11 : 11}
        y={y + 1}
        textAnchor={leftwards ? 'end' : 'start'}
        className={styles.ownLabel}
      >
        {text}
      </text>
    </>
  );
}
