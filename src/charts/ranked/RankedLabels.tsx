/**
 * The names on the bars: the council over its bar, England and the region on lines across. They stand on the side of
 * the short bars, where there is room.
 */
import type { Measure } from '../../domain/measures/measure.ts';
import type { RankedModel } from '../model/ranked-model.ts';
import { shortValue } from '../model/short-value.ts';
import type { Places } from './RankedBars.tsx';
import styles from './ranked.module.css';

interface Props {
  readonly model: RankedModel;
  readonly measure: Measure;
  readonly names: { readonly council: string; readonly region: string | null };
  readonly place: Places;
}

const ABOVE = -6;
const BELOW = 15;
const APART = 18;
/** From a text's baseline up to its middle. */
const TEXT_MIDDLE = 5;
/** In per cent of the width: about as far as a line's name reaches. */
const REACH = 22;

interface NamedLine {
  readonly kind: 'england' | 'region';
  readonly name: string;
  readonly value: number;
}

export function RankedLabels({ model, measure, names, place }: Props) {
  const own = model.councils.findIndex((council) => council.own);
  const ownValue = model.councils[own]?.value;
  const onLine = ({ value }: NamedLine) => ({ y: place.up(value) + TEXT_MIDDLE });
  const lines = namedLines(model, names).map((line, i) => ({
    ...line,
    y: place.up(line.value) + (i === 0 ? ABOVE : BELOW),
  }));
  const shortOnes = measure.polarity === 'lower' ? 'right' : 'left';
  const across = place.across(own) + place.step / 2;
  const near = shortOnes === 'left' ? across < REACH : across > 100 - REACH;
  return (
    <>
      {lines.map((line) => (
        <AcrossLine key={line.kind} line={line} measure={measure} place={place} side={shortOnes} />
      ))}
      {ownValue !== undefined && (
        <OwnLabel
          across={across}
          top={place.up(ownValue)}
          y={clearOf(place.up(ownValue) - 8, [...lines.map(onLine), ...(near ? lines : [])])}
          text={`${names.council} ${shortValue(ownValue, measure)}`}
        />
      )}
    </>
  );
}

/** The higher line first: its name stands over it, the other's under it, so that they never meet. */
function namedLines({ england, region }: RankedModel, names: Props['names']): NamedLine[] {
  const lines: NamedLine[] = [];
  if (england !== null) lines.push({ kind: 'england', name: 'England', value: england });
  if (region !== null && names.region !== null)
    lines.push({ kind: 'region', name: names.region, value: region });
  return lines.sort((a, b) => b.value - a.value);
}

/** Moved up past the lines and names it would cover. */
function clearOf(wanted: number, others: readonly { readonly y: number }[]): number {
  const taken = others.map(({ y }) => y - TEXT_MIDDLE).sort((a, b) => b - a);
  return taken.reduce((y, other) => (Math.abs(y - other) < APART ? other - APART : y), wanted);
}

interface AcrossProps {
  readonly line: NamedLine & { readonly y: number };
  readonly measure: Measure;
  readonly place: Places;
  readonly side: 'left' | 'right';
}

function AcrossLine({ line, measure, place, side }: AcrossProps) {
  const { kind, name, value, y } = line;
  const up = place.up(value);
  const left = `${place.across(0)}%`;
  return (
    <g>
      <line x1={left} x2="100%" y1={up} y2={up} className={styles[kind]} />
      <text
        x={side === 'left' ? left : '100%'}
        dx={side === 'left' ? 4 : -4}
        y={y}
        textAnchor={side === 'left' ? 'start' : 'end'}
        className={styles.label}
      >
        {`${name} ${shortValue(value, measure)}`}
      </text>
    </g>
  );
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
