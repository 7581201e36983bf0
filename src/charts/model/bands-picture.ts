/**
 * The quartiles page as one drawing with literal colours: a line a measure with its value, band, quartile and gap.
 * Pure text out, so that it can be looked at in a test; the frame around it is composed in frame/picture.ts.
 */
import type { Position } from '../../domain/quartiles/position.ts';
import { type BandLayout, bandLayout } from './band-layout.ts';

export interface BandsPictureRow {
  readonly position: Position;
  readonly name: string;
  readonly value: string;
  /** "Bottom quartile, 127 of 150". */
  readonly standing: string;
  readonly gap: string;
}

export interface BandsDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1720;
const ROW = 30;
const VALUE_END = 560;
const BAND = { left: 590, width: 300 };
const STANDING = 920;
const GAP = 1150;
const HEADINGS: readonly (readonly [number, string, 'start' | 'end'])[] = [
  [52, 'Measure', 'start'],
  [VALUE_END, 'Published value', 'end'],
  [BAND.left, 'Position, worst to best', 'start'],
  [STANDING, 'Quartile and rank', 'start'],
  [GAP, 'To the best quartile', 'start'],
];
const ZONE_FILL = { 1: '#12436d', 2: '#6b9fc8', 3: '#bed4e6', 4: '#e3e7eb' } as const;
const INK = '#131d28';
const QUIET = '#4d5864';

export function bandsPicture(rows: readonly BandsPictureRow[]): BandsDrawing {
  const height = (rows.length + 1) * ROW;
  const heading = HEADINGS.map(([x, text, anchor]) => words(x, text, QUIET, anchor)).join('');
  const lines = [
    heading,
    ...rows.map((row, i) => `<g transform="translate(0 ${(i + 1) * ROW})">${line(row)}</g>`),
  ];
  const svg = `<svg width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${lines.join('\n')}</svg>`;
  return { svg, width: WIDTH, height };
}

function line({ position, name, value, standing, gap }: BandsPictureRow): string {
  return [
    words(0, position.measure.code, QUIET),
    words(52, name, INK),
    words(VALUE_END, value, INK, 'end'),
    band(position),
    words(STANDING, standing, INK),
    words(GAP, gap, QUIET),
    `<line x1="0" x2="${WIDTH}" y1="${ROW - 0.5}" y2="${ROW - 0.5}" stroke="#d5dbe1"/>`,
  ].join('');
}

function words(x: number, text: string, fill: string, anchor: 'start' | 'end' = 'start'): string {
  return `<text x="${x}" y="20" font-size="14" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

function band(position: Position): string {
  const { spread, value, england, region, noQuartile } = position;
  const layout = spread && noQuartile !== 'too-few' ? bandLayout(spread) : null;
  if (!layout) {
    return `<rect x="${BAND.left}" y="11" width="${BAND.width}" height="9" fill="none" stroke="#6b7783" stroke-dasharray="3 3"/>`;
  }
  const at = (published: number): number => along(layout.placeOf(published));
  return [
    zones(layout),
    england === null ? '' : tick(at(england), 4, 26, ''),
    region === null ? '' : tick(at(region), 7, 24, ' stroke-dasharray="2 2"'),
    value === null ? '' : diamond(at(value)),
  ].join('');
}

function zones(layout: BandLayout): string {
  const drawn = layout.zones.map(({ quartile, from, to }) => {
    const width = along(to) - along(from);
    return `<rect x="${along(from)}" y="11" width="${width}" height="9" fill="${ZONE_FILL[quartile]}"/>`;
  });
  const cuts = layout.zones.slice(1).map(({ from }) => {
    const x = along(from);
    return `<path d="M${x} 11v9" stroke="#ffffff" stroke-width="2"/><path d="M${x} 20v4" stroke="${QUIET}"/>`;
  });
  return drawn.join('') + cuts.join('');
}

function tick(x: number, from: number, to: number, dashes: string): string {
  return `<line x1="${x}" x2="${x}" y1="${from}" y2="${to}" stroke="#0b1118" stroke-width="2"${dashes}/>`;
}

function diamond(x: number): string {
  return `<path d="M${x} 8l7 7.5l-7 7.5l-7 -7.5z" fill="#0b1118" stroke="#ffffff" stroke-width="1.5"/>`;
}

/** A place in per cent of the band as a place in the drawing, to a tenth. */
function along(percent: number): number {
  return Math.round((BAND.left + (percent / 100) * BAND.width) * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
