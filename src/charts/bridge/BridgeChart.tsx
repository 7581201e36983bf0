/** From the variance then to the variance now, a bar a cause: worse is filled, better is open, what is not explained is hatched. Plain SVG. */
import { BRIDGE_BAR, type BridgePlace, bridgeLayout } from '../model/bridge-layout.ts';
import type { BridgeModel, BridgeRow } from '../model/bridge-model.ts';
import { IllustrativePill } from '../plot/IllustrativePill.tsx';
import { PlotDrawing } from '../plot/PlotDrawing.tsx';
import { useWidth } from '../plot/use-width.ts';
import styles from './bridge.module.css';

interface Props {
  readonly model: BridgeModel;
  /** The message, said in place of the picture. */
  readonly label: string;
  readonly paper?: number;
}

/** A step too small to be seen is still seen to be there. */
const LEAST = 2;

export function BridgeChart({ model, label, paper }: Props) {
  const { width, measure } = useWidth(paper);
  const { height, places, wordsX, badgeY } = bridgeLayout(model, width);
  return (
    <PlotDrawing width={width} height={height} measure={measure} label={label}>
      {badgeY !== null && <IllustrativePill x={0} y={badgeY} text="illustrative" />}
      {places.map((place, i) => (
        <Thread key={place.y} place={place} next={places[i + 1]} />
      ))}
      {places.map((place) => (
        <Row key={place.y} place={place} wordsX={wordsX} />
      ))}
    </PlotDrawing>
  );
}

interface RowProps {
  readonly place: BridgePlace;
  readonly wordsX: number;
}

interface ThreadProps {
  readonly place: BridgePlace;
  readonly next: BridgePlace | undefined;
}

/** Carries where a step ends on to the next; under everything else. */
function Thread({ place, next }: ThreadProps) {
  if (!next) return null;
  const x = endOf(place);
  return <line x1={x} x2={x} y1={place.y} y2={next.y} className={styles.thread} />;
}

function endOf({ row, left, right }: BridgePlace): number {
  return row.to >= row.from ? right : left;
}

function Row({ place, wordsX }: RowProps) {
  const { row, lines, nameX, nameY, y, left, right } = place;
  const end = row.kind === 'end';
  const x = endOf(place);
  return (
    <g>
      <text x={nameX} y={nameY} className={end ? styles.endName : styles.name}>
        {lines.map((line, i) => (
          <tspan key={line} x={nameX} dy={i === 0 ? 0 : 17}>
            {line}
          </tspan>
        ))}
      </text>
      {end ? (
        <path className={styles.end} d={`M ${x} ${y - 9} l 9 9 l -9 9 l -9 -9 z`} />
      ) : (
        <>
          <rect
            x={left}
            y={y - BRIDGE_BAR / 2}
            width={Math.max(right - left, LEAST)}
            height={BRIDGE_BAR}
            className={barClass(row)}
          />
          {row.kind === 'not-explained' && <Hatch left={left} right={right} y={y} />}
        </>
      )}
      <text x={wordsX} y={y} className={end ? styles.endWords : styles.words}>
        {row.words}
      </text>
    </g>
  );
}

/** Drawn line by line: a pattern would need an id, which two pictures on a page would share. */
function Hatch({ left, right, y }: { readonly left: number; readonly right: number; readonly y: number }) {
  const count = Math.floor(Math.max(right - left - BRIDGE_BAR, 0) / 6);
  const lines = Array.from({ length: count }, (_, i) => left + (i + 1) * 6);
  return (
    <path
      className={styles.hatch}
      d={lines.map((x) => `M ${x} ${y + BRIDGE_BAR / 2} l ${BRIDGE_BAR} ${-BRIDGE_BAR}`).join(' ')}
    />
  );
}

function barClass({ kind, from, to }: BridgeRow): string | undefined {
  if (kind === 'not-explained') return styles.rest;
  return to >= from ? styles.worse : styles.better;
}
