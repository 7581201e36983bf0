/**
 * The signature picture: a track from worst to best, cut at the three quartile cuts, with the council, England and
 * the region on it. Drawn as plain SVG in per cent, so it needs no measuring and prints at any width.
 */
import type { ReactNode } from 'react';
import type { Position } from '../../domain/quartiles/position.ts';
import { type BandLayout, bandLayout } from '../model/band-layout.ts';
import styles from './band.module.css';

const TOP = 9;
const HEIGHT = 9;
/** Between zones: half of it is the stroke of each, in the colour of the page, so that no line is needed. */
const GAP = 2;

interface Props {
  readonly position: Position;
  /** Said to a screen reader in place of the picture; beside it the same words stand in the row. */
  readonly label: string;
}

export function PositionBand({ position, label }: Props) {
  const { spread, value, england, region, noQuartile } = position;
  const layout = spread && noQuartile !== 'too-few' ? bandLayout(spread) : null;
  return (
    <svg className={styles.band} role="img" aria-label={label}>
      {layout ? (
        <Track layout={layout} graded={position.quartile !== null || value === null} />
      ) : (
        <EmptyTrack />
      )}
      {layout && england !== null && (
        <Tick at={layout.placeOf(england)} from={2} to={24} kind={styles.england} title="England" />
      )}
      {layout && region !== null && (
        <Tick at={layout.placeOf(region)} from={5} to={22} kind={styles.region} title="Region" />
      )}
      {layout && value !== null && <Diamond at={layout.placeOf(value)} />}
    </svg>
  );
}

function Track({ layout, graded }: { readonly layout: BandLayout; readonly graded: boolean }) {
  const zoneClass = { 1: styles.zone1, 2: styles.zone2, 3: styles.zone3, 4: styles.zone4 };
  return (
    <>
      {layout.zones.map(({ quartile, from, to }) => (
        <rect
          key={quartile}
          x={`${from}%`}
          y={TOP - GAP / 2}
          width={`${to - from}%`}
          height={HEIGHT + GAP}
          className={graded ? zoneClass[quartile] : styles.zone3}
        />
      ))}
      {layout.zones.slice(1).map(({ quartile, from }) => (
        <Cut key={quartile} at={from} />
      ))}
      {layout.beyondWorst && <Chevron at="0%" path="M -3 10 l -4 3.5 l 4 3.5" />}
      {layout.beyondBest && <Chevron at="100%" path="M 3 10 l 4 3.5 l -4 3.5" />}
    </>
  );
}

function Cut({ at }: { readonly at: number }) {
  const x = `${at}%`;
  return <line x1={x} x2={x} y1={TOP + HEIGHT} y2={TOP + HEIGHT + 4} className={styles.cut} />;
}

interface TickProps {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly kind: string | undefined;
  readonly title: string;
}

function Tick({ at, from, to, kind, title }: TickProps) {
  const x = `${at}%`;
  return (
    <line x1={x} x2={x} y1={from} y2={to} className={kind}>
      <title>{title}</title>
    </line>
  );
}

function Diamond({ at }: { readonly at: number }) {
  return (
    <Placed at={`${at}%`}>
      <path d={`M 0 ${TOP + HEIGHT / 2 - 7.5} l 7 7.5 l -7 7.5 l -7 -7.5 z`} className={styles.council} />
    </Placed>
  );
}

function Chevron({ at, path }: { readonly at: string; readonly path: string }) {
  return (
    <Placed at={at}>
      <path d={path} className={styles.beyond} />
    </Placed>
  );
}

/** A nested drawing may stand at a percentage; a path may not. */
function Placed({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  return (
    <svg x={at} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

function EmptyTrack() {
  return <rect x="0" y={TOP} width="100%" height={HEIGHT} className={styles.empty} />;
}
