/**
 * Holdings drawn as text, so that a test shows its figures: one table a call, one area a line.
 *
 *   drawHoldings(['2020-21', '1E', `
 *     Sefton      2.1  18/853
 *     Hartlepool  7.2  36/500 ±0.4
 *     Leeds       [c]
 *     England     5.1
 *   `])
 */
import { COUNCILS, councilName, REGIONS } from '../../src/domain/areas/councils.ts';
import { type Area, ENGLAND } from '../../src/domain/figures/area.ts';
import type { FinancialYear } from '../../src/domain/figures/financial-year.ts';
import { frameworkOfYear } from '../../src/domain/measures/framework.ts';
import {
  type Column,
  type FigureBlock,
  HEADLINE,
  type MeasureType,
} from '../../src/domain/releases/figure-block.ts';
import { buildHoldings, type Holdings } from '../../src/domain/releases/holdings.ts';
import type { Release } from '../../src/domain/releases/release.ts';

export type DrawnTable = readonly [year: FinancialYear, code: string, drawing: string, breakdown?: string];

export interface DrawnRelease {
  readonly release: Release;
  readonly blocks: readonly FigureBlock[];
}

/** One official release a table, in the order drawn; later ones replace earlier ones of the same year and code. */
export function drawHoldings(...tables: readonly DrawnTable[]): Holdings {
  const drawn = tables.map((table, i) => drawRelease(table, i + 1));
  return buildHoldings(
    drawn.map((d) => d.release),
    drawn.flatMap((d) => d.blocks),
  );
}

export function drawRelease(
  [year, code, drawing, breakdown = 'Total']: DrawnTable,
  number = 1,
): DrawnRelease {
  const lines = drawing
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readLine);
  const areas = lines.map((line) => line.area);
  const marks = [...new Set(lines.flatMap((line) => line.mark ?? []))];
  const id = `${year}.${number}`;
  const column = (type: MeasureType): Column => ({
    values: Float64Array.from(lines, (line) => line.figures[type] ?? Number.NaN),
    marks: Uint8Array.from(lines, (line) => {
      if (line.figures[type] !== undefined) return 0;
      return type === 'outcome' && line.mark !== null ? 2 + marks.indexOf(line.mark) : 1;
    }),
  });
  return {
    release: {
      id,
      kind: 'official',
      framework: frameworkOfYear(year) ?? 'ascof-2014',
      year,
      fileName: `drawn-${year}.csv`,
      addedAt: '2026-01-01T00:00:00Z',
      precedence: number,
      encoding: 'utf-8',
      layout: 'drawn',
      ledger: { read: lines.length, kept: lines.length, skipped: [] },
      areas,
      marks,
    },
    blocks: [
      {
        release: id,
        part: breakdown === 'Total' ? HEADLINE : code,
        tables: [{ code, breakdown }],
        columns: {
          outcome: column('outcome'),
          numerator: column('numerator'),
          denominator: column('denominator'),
          margin: column('margin'),
        },
      },
    ],
  };
}

interface Line {
  readonly area: Area;
  readonly mark: string | null;
  readonly figures: { readonly [T in MeasureType]?: number };
}

function readLine(text: string): Line {
  const match = /^\s*(.+?)\s{2,}(\S+)(?:\s+([\d.]+)\/([\d.]+))?(?:\s+±([\d.]+))?\s*$/.exec(text);
  if (!match) throw new Error(`This line cannot be read: ${text}`);
  const [, name = '', value = '', numerator, denominator, margin] = match;
  const number = Number(value);
  return {
    area: areaNamed(name),
    mark: Number.isNaN(number) ? value : null,
    figures: {
      ...(Number.isNaN(number) ? {} : { outcome: number }),
      ...(numerator ? { numerator: Number(numerator) } : {}),
      ...(denominator ? { denominator: Number(denominator) } : {}),
      ...(margin ? { margin: Number(margin) } : {}),
    },
  };
}

function areaNamed(name: string): Area {
  if (name === 'England') return { code: ENGLAND, name, level: 'england' };
  const region = REGIONS.find((r) => r.name === name);
  if (region) return { code: region.code, name, level: 'region' };
  const council = COUNCILS.find((c) => c.name === name);
  if (council) return { code: council.code, name, level: 'council' };
  if (councilName(name)) return { code: name, name: councilName(name) ?? name, level: 'council' };
  throw new Error(`There is no area called ${name}`);
}
