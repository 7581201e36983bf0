import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import { buildLocalHoldings } from '../../../../src/domain/series/holdings.ts';
import {
  draftCells,
  overOfDraft,
  typedOfDraft,
} from '../../../../src/features/monthly-return/draft-cells.ts';
import { heldFigures, readSheet, rowsToSave } from '../../../../src/features/monthly-return/read-sheet.ts';
import { figuresOf, linesOf, returnSheet } from '../../../../src/features/monthly-return/return-sheet.ts';
import { cellKey } from '../../../../src/features/monthly-return/sheet-cell.ts';
import { heldThen } from '../../../../src/features/monthly-return/typed-over.ts';
import { periodsEndingIn, templateRows } from '../../../../src/formats/returns/template-rows.ts';
import { runs } from '../../../runs.ts';
import { readCsv, withoutLines } from '../../formats/returns/drawn-return.ts';

const AREA = 'E08000014';
const FIGURES = figuresOf(returnSheet(LOCAL_CATALOGUE, '2024-12'));
const EMPTY = buildLocalHoldings(LOCAL_CATALOGUE, { measures: [], series: [], events: [] });
const HELD = heldFigures(FIGURES, EMPTY, AREA);

const typedRows = (texts: Readonly<Record<string, string>>) =>
  rowsToSave(readSheet(FIGURES, HELD, { texts }));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Texts people write in cells, readable ones and others. */
const number = fc.oneof(
  fc.integer({ min: -20, max: 99_999 }).map(String),
  fc.double({ min: 0, max: 500, noNaN: true }).map(String),
  fc.constantFrom('1,234', '£1,671', '81.3%', '−3', '0', '1l', ' 12 '),
);
const value = fc.oneof(
  number,
  fc.tuple(fc.constantFrom('about ', 'over ', '>', 'just under ', 'c. ', '~'), number).map(([a, b]) => a + b),
  fc.tuple(number, fc.constantFrom(' to ', '-', ' – '), number).map((parts) => parts.join('')),
  fc.constantFrom(
    '',
    '[x]',
    '[c]',
    'n/a',
    '..',
    'not collected',
    '11 people',
    '2,5',
    'eleven',
    '"',
    '5 days',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme-ascii' }),
);

describe('typing into the form', () => {
  it('gives the same rows as reading a CSV with the same texts', async () => {
    const filled = fc.record({
      at: fc.nat(FIGURES.length - 1),
      value,
      numerator: number,
      denominator: number,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(filled, { maxLength: 15, selector: ({ at }) => at }),
        fc.boolean(),
        async (cells, withCounts) => {
          // What is only worked out in the form has no counterpart: a CSV has the value beside its counts.
          const written = cells.filter(({ value }) => value.trim() !== '').sort((a, b) => a.at - b.at);
          const texts: Record<string, string> = {};
          const lines = ['measure,period,value,numerator,denominator'];
          for (const cell of written) {
            const figure = FIGURES[cell.at];
            if (!figure) continue;
            const counts = withCounts && figure.parts.length > 1;
            texts[cellKey(figure, 'value')] = cell.value;
            if (counts) texts[cellKey(figure, 'numerator')] = cell.numerator;
            if (counts) texts[cellKey(figure, 'denominator')] = cell.denominator;
            const both = counts ? [cell.numerator, cell.denominator] : ['', ''];
            const row = [figure.measure.code, figure.period, cell.value, ...both];
            lines.push(row.map(quoted).join(','));
          }
          const read = await readCsv(`${lines.join('\r\n')}\r\n`);
          // A file of nothing but unreadable rows is refused: the form has no row then either.
          expect(withoutLines(typedRows(texts))).toEqual(read.ok ? withoutLines(read.value.rows) : []);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('asks for exactly what a template of the month asks for', () => {
    const rows = templateRows({
      measures: LOCAL_CATALOGUE,
      from: '2024-12',
      to: '2024-12',
      seriesOf: () => null,
      values: 'blank',
    });
    const asked = rows.map(({ measure, period }) => `${measure}/${period}`);
    expect(FIGURES.map(({ key }) => key).sort()).toEqual(asked.sort());
    expect(linesOf(returnSheet(LOCAL_CATALOGUE, '2024-12')).length).toBeLessThan(asked.length);
    expect(periodsEndingIn({ frequency: 'weekly' }, '2024-12', '2024-12')).toHaveLength(5);
  });

  it('leaves out what is typed as it is held, and reads back the draft it keeps', () => {
    const series = [
      {
        id: `${AREA}/home-care-started`,
        area: AREA,
        measure: 'home-care-started',
        frequency: 'monthly' as const,
        points: [
          {
            period: '2024-12',
            value: 1234,
            qualifier: 'about' as const,
            source: 'x',
            enteredOn: '2024-12-31',
          },
        ],
      },
    ];
    const held = heldFigures(
      FIGURES,
      buildLocalHoldings(LOCAL_CATALOGUE, { measures: [], series, events: [] }),
      AREA,
    );
    const rows = (text: string) =>
      rowsToSave(readSheet(FIGURES, held, { texts: { 'home-care-started/2024-12/value': text } }));
    expect(held.get('home-care-started/2024-12')?.texts.value).toBe('about 1,234');
    expect(rows('about 1,234')).toEqual([]);
    expect(rows('c. 1234')).toEqual([]);
    expect(rows('1234')).toMatchObject([{ said: { value: 1234 } }]);
    const typed = { texts: { 'home-care-started/2024-12/value': 'about 1,234' }, confirmed: {} };
    expect(draftCells(typed, held, {})).toEqual({});
    const other = { texts: { 'home-care-started/2024-12/value': '9' }, confirmed: { 'a/2024-12': '9' } };
    expect(typedOfDraft(draftCells(other, held, {}))).toEqual(other);
    const over = { 'home-care-started/2024-12': heldThen(series[0]?.points[0] ?? null) };
    const kept = draftCells(other, held, { ...over, 'b/2024-12': '' });
    expect(typedOfDraft(kept)).toEqual(other);
    expect(overOfDraft(kept)).toEqual(over);
  });
});
