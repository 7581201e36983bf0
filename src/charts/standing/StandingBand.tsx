/**
 * The position band at its full size, with everything written on it: the ends, the three cuts, the council, England
 * and the region. Better is to the right; tails beyond the whiskers are cut off, which is said beside the end.
 */
import type { Position } from '../../domain/quartiles/position.ts';
import { type BandLayout, bandLayout } from '../model/band-layout.ts';
import { labelPlaces } from '../model/label-places.ts';
import { shortCut, shortValue } from '../model/short-value.ts';
import { KEY_LINE, type KeyMark, keyPlaces, MarkKey } from './MarkKey.tsx';
import styles from './standing.module.css';

const TOP = 44;
const HEIGHT = 26;
const CUTS = TOP + HEIGHT + 20;
const ENDS = CUTS + 22;
const KEY = ENDS + 32;
/** In per cent of the width: what a letter of a cut's number needs on a phone, and the room between two numbers. */
const CUT_LETTER = 2.1;
const CUT_BETWEEN = 2;

const OFF_SCALE = ', off the scale';

interface Props {
  readonly position: Position;
  readonly names: { readonly council: string; readonly region: string | null };
  /** The message, said in place of the picture. */
  readonly label: string;
}

/** Null where there is nothing to lay out: no council has a figure, or all have the same. */
export function StandingBand({ position, names, label }: Props) {
  const { spread, value, england, region, measure } = position;
  const layout = spread && bandLayout(spread);
  if (!spread || !layout) return null;
  const key = keyOf(position, names, layout);
  const lines = Math.max(0, ...keyPlaces(key.map(({ text }) => text)).map(({ line }) => line + 1));
  const neutral = measure.polarity === 'neutral';
  return (
    <svg className={styles.band} height={KEY + lines * KEY_LINE} role="img" aria-label={label}>
      <Zones layout={layout} graded={!neutral} />
      <CutNumbers position={position} layout={layout} />
      <text x="0" y={ENDS} className={styles.end}>
        {`${neutral ? 'Lowest' : 'Worst'} ${shortValue(spread.worst, measure)}${layout.beyondWorst ? OFF_SCALE : ''}`}
      </text>
      <text x="100%" y={ENDS} textAnchor="end" className={styles.end}>
        {`${neutral ? 'Highest' : 'Best'} ${shortValue(spread.best, measure)}${layout.beyondBest ? OFF_SCALE : ''}`}
      </text>
      {england !== null && <Tick at={layout.placeOf(england)} kind="england" reach={8} />}
      {region !== null && <Tick at={layout.placeOf(region)} kind="region" reach={5} />}
      {value !== null && (
        <Council
          at={layout.placeOf(value)}
          text={`${names.council} ${shortValue(value, measure)}${offScale(value, layout)}`}
        />
      )}
      <MarkKey y={KEY} marks={key} />
    </svg>
  );
}

/** ", off the scale" for a value held at an end it lies beyond. */
function offScale(value: number, layout: BandLayout): string {
  const at = layout.placeOf(value);
  return (at === 0 && layout.beyondWorst) || (at === 100 && layout.beyondBest) ? OFF_SCALE : '';
}

function keyOf({ england, region, measure }: Position, names: Props['names'], layout: BandLayout): KeyMark[] {
  const said = (value: number): string => `${shortValue(value, measure)}${offScale(value, layout)}`;
  return [
    ...(england === null ? [] : [{ kind: 'england' as const, text: `England ${said(england)}` }]),
    ...(region === null || names.region === null
      ? []
      : [{ kind: 'region' as const, text: `${names.region} ${said(region)}` }]),
  ];
}

function Zones({ layout, graded }: { readonly layout: BandLayout; readonly graded: boolean }) {
  const zone = { 1: styles.zone1, 2: styles.zone2, 3: styles.zone3, 4: styles.zone4 };
  return (
    <>
      {layout.zones.map(({ quartile, from, to }) => (
        <rect
          key={quartile}
          x={`${from}%`}
          width={`${to - from}%`}
          y={TOP}
          height={HEIGHT}
          className={graded ? zone[quartile] : styles.zone3}
        />
      ))}
      {layout.zones.slice(1).map(({ quartile, from }) => (
        <g key={quartile}>
          <line x1={`${from}%`} x2={`${from}%`} y1={TOP} y2={TOP + HEIGHT} className={styles.gap} />
          <line
            x1={`${from}%`}
            x2={`${from}%`}
            y1={TOP + HEIGHT}
            y2={TOP + HEIGHT + 6}
            className={styles.cut}
          />
        </g>
      ))}
    </>
  );
}

function CutNumbers({ position, layout }: { readonly position: Position; readonly layout: BandLayout }) {
  const { spread, measure } = position;
  if (!spread) return null;
  const cuts = [...new Set([spread.cutLower, spread.median, spread.cutUpper])];
  const texts = cuts.map((cut) => shortCut(cut, measure));
  const width = Math.max(...texts.map(({ length }) => length)) * CUT_LETTER;
  const places = labelPlaces(cuts.map(layout.placeOf), width + CUT_BETWEEN, width / 2, 100 - width / 2);
  return cuts.map((cut, i) => (
    <text key={cut} x={`${places[i] ?? 0}%`} y={CUTS} className={styles.cutNumber}>
      {texts[i]}
    </text>
  ));
}

interface TickProps {
  readonly at: number;
  readonly kind: 'england' | 'region';
  readonly reach: number;
}

function Tick({ at, kind, reach }: TickProps) {
  return (
    <line x1={`${at}%`} x2={`${at}%`} y1={TOP - reach} y2={TOP + HEIGHT + reach} className={styles[kind]} />
  );
}

/** Its name stands over it, and leans inwards near an end. */
function Council({ at, text }: { readonly at: number; readonly text: string }) {
  const anchor = at < 15 ? 'start' : at > 85 ? 'end' : 'middle';
  return (
    <>
      <svg x={`${at}%`} y={TOP + HEIGHT / 2} overflow="visible" aria-hidden="true">
        <path d="M 0 -15 l 12 15 l -12 15 l -12 -15 z" className={styles.council} />
      </svg>
      <text x={`${at}%`} y={20} textAnchor={anchor} className={styles.councilName}>
        {text}
      </text>
    </>
  );
}
