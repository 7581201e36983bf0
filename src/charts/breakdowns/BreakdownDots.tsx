/**
 * A measure by age, sex and other groups: a row a group, with the council's diamond, its margin of error, and England
 * and the region as ticks. Plain SVG across in per cent.
 */
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { BreakdownModel } from '../model/breakdown-model.ts';
import { groupInWords } from '../model/breakdown-words.ts';
import { shortValue } from '../model/short-value.ts';
import { MarkKey } from '../standing/MarkKey.tsx';
import styles from './breakdowns.module.css';

const LEFT = 27;
const RIGHT = 97;
const ROW = 42;

interface Props {
  readonly model: BreakdownModel;
  readonly names: { readonly council: string; readonly region: string | null };
  /** The message, said in place of the picture. */
  readonly label: string;
}

export function BreakdownDots({ model, names, label }: Props) {
  const { rows, axis } = model;
  const across = (value: number): string =>
    `${LEFT + ((RIGHT - LEFT) * (value - axis.from)) / (axis.to - axis.from)}%`;
  const top = 40;
  const bottom = top + rows.length * ROW;
  return (
    <svg className={styles.dots} height={bottom + 24} role="img" aria-label={label}>
      <MarkKey
        y={10}
        marks={[
          { kind: 'council', text: names.council },
          { kind: 'england', text: 'England' },
          ...(names.region === null ? [] : [{ kind: 'region' as const, text: names.region }]),
        ]}
      />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={across(tick)} x2={across(tick)} y1={top} y2={bottom} className={styles.grid} />
          <text x={across(tick)} y={bottom + 17} className={styles.tick}>
            {formatNumber(tick, axis.decimals)}
          </text>
        </g>
      ))}
      {rows.map((row, i) => (
        <Row key={row.breakdown} row={row} y={top + (i + 0.5) * ROW} across={across} />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: Position;
  readonly y: number;
  readonly across: (value: number) => string;
}

function Row({ row, y, across }: RowProps) {
  const { value, margin, england, region, measure } = row;
  return (
    <g>
      <text x="0" y={y - 7} className={styles.group}>
        {capitalised(groupInWords(row.breakdown))}
      </text>
      <text x="0" y={y + 10} className={styles.value}>
        {value === null ? 'no figure' : shortValue(value, measure)}
      </text>
      <line x1={`${LEFT}%`} x2={`${RIGHT}%`} y1={y} y2={y} className={styles.row} />
      {england !== null && (
        <line x1={across(england)} x2={across(england)} y1={y - 11} y2={y + 11} className={styles.england} />
      )}
      {region !== null && (
        <line x1={across(region)} x2={across(region)} y1={y - 8} y2={y + 8} className={styles.region} />
      )}
      {value !== null && margin !== null && (
        <line
          x1={across(Math.max(0, value - margin))}
          x2={across(value + margin)}
          y1={y}
          y2={y}
          className={styles.margin}
        />
      )}
      {value !== null && (
        <svg x={across(value)} y={y} overflow="visible" aria-hidden="true">
          <path d="M 0 -7.5 l 7 7.5 l -7 7.5 l -7 -7.5 z" className={styles.council} />
        </svg>
      )}
    </g>
  );
}
