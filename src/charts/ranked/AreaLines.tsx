/** England and the region as lines down through the rows, each named over its line. */
import type { Measure } from '../../domain/measures/measure.ts';
import type { RankedModel } from '../model/ranked-model.ts';
import { shortValue } from '../model/short-value.ts';
import styles from './ranked.module.css';

interface Props {
  readonly model: RankedModel;
  readonly measure: Measure;
  readonly names: { readonly region: string | null };
  /** In per cent of the width. */
  readonly across: (value: number) => number;
  /** Where the lines end, in pixels from the top. */
  readonly bottom: number;
}

/** Beyond this, in per cent of the width, a name stands to the left of its line. */
const MIDDLE = 55;

export function AreaLines({ model: { england, region }, measure, names, across, bottom }: Props) {
  const lines = [
    { kind: 'england' as const, name: 'England', value: england, y: 12 },
    { kind: 'region' as const, name: names.region, value: region, y: 30 },
  ];
  return lines.map(({ kind, name, value, y }) => {
    if (value === null || name === null) return null;
    const x = across(value);
    return (
      <g key={kind}>
        <line x1={`${x}%`} x2={`${x}%`} y1={y - 9} y2={bottom} className={styles[kind]} />
        <text
          x={`${x}%`}
          dx={x > MIDDLE ? -5 : 5}
          y={y}
          textAnchor={x > MIDDLE ? 'end' : 'start'}
          className={styles.label}
        >
          {`${name} ${shortValue(value, measure)}`}
        </text>
      </g>
    );
  });
}
