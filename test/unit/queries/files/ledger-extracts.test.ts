import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import {
  type MappingQuestion,
  type MoneyPreview,
  nextStep,
} from '../../../../src/queries/files/file-preview.ts';
import type { FilesSession } from '../../../../src/queries/files/files-session.ts';
import { undoOf } from '../../../../src/queries/files/files-state.ts';
import { readBudget } from '../../../../src/storage/budget-records.ts';
import { readSettings } from '../../../../src/storage/settings.ts';
import {
  EXTRACT_FIELDS,
  extractRows,
  extractText,
  extractWorkbook,
  type Row,
} from '../../formats/budget/drawn-extract.ts';
import { drawnWorkbook } from '../../formats/returns/drawn-return.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { csvFile, filesBeside } from './beside-the-page.ts';

const extractCsv = (name: string, rows: readonly Row[], fields?: readonly string[]): File =>
  csvFile(name, extractText(rows, fields));
const extractXlsx = (name: string, rows: readonly Row[]): File => new File([extractWorkbook(rows)], name);

const OURS = { income: 'negative', overspend: 'positive' } as const;
const ANSWERS = { year: '2024-25', basis: 'gross', status: 'reported' } as const;

function shown<K extends 'mapping' | 'money' | 'refused'>(session: FilesSession, kind: K) {
  const file = session.state().preview?.files[0];
  if (file?.kind !== kind) throw new Error(`Expected ${kind}, got ${JSON.stringify(file)}`);
  return file as Extract<typeof file, { kind: K }>;
}

const question = (session: FilesSession): MappingQuestion => shown(session, 'mapping');
const money = (session: FilesSession): MoneyPreview => shown(session, 'money');

async function begun() {
  const store = await openedStore();
  return { store, session: filesBeside(store) };
}

async function confirm(session: FilesSession): Promise<void> {
  const { mapping } = question(session);
  await session.setMapping(0, { ...mapping, fixed: { ...mapping.fixed, ...ANSWERS } });
}

describe.each([
  ['CSV', extractCsv, 'ledger.csv'],
  ['Excel', extractXlsx, 'ledger.xlsx'],
] as const)('a ledger extract in %s', (_, drawn, name) => {
  it('asks which column is which, then for its signs, is added, and is read straight away the next month', async () => {
    const { store, session } = await begun();
    await session.choose([drawn(name, extractRows(7))], SEFTON);
    const { headerLine, fields, sample, mapping, remembered } = question(session);
    expect([headerLine, remembered]).toEqual([2, false]);
    expect(fields).toEqual(EXTRACT_FIELDS);
    expect(sample[0]?.[1]).toBe('ASC');
    expect(mapping.columns).toEqual({
      forecast: 0,
      line: 1,
      month: 2,
      name: 3,
      parent: 4,
      kind: 5,
      current: 6,
      actualToDate: 7,
    });
    const { preview } = session.state();
    expect(preview && nextStep(preview)).toBe('answer');
    await confirm(session);
    expect(money(session)).toMatchObject({ columns: 'chosen', needs: ['income'], ready: false });
    expect(money(session).notes).toContain('The column ‘Officer’ was not read.');
    await session.setSigns(0, OURS);
    await session.add();
    const { months } = valueIn(await readBudget(store));
    expect(months).toMatchObject([{ year: '2024-25', month: 7, basis: 'gross', status: 'reported' }]);
    expect(months[0]?.lines.find(({ line }) => line === 'INC')?.forecast).toBe(-1_000_000_000);

    await session.choose([drawn(name.replace('.', '-8.'), extractRows(8))], SEFTON);
    expect(money(session)).toMatchObject({ columns: 'remembered', needs: ['income'] });
    await session.choose([drawn(name, extractRows(7))], SEFTON);
    expect(question(session)).toMatchObject({ remembered: true, mapping: { fixed: ANSWERS } });
  });
});

describe('a ledger extract whose columns are remembered', () => {
  const fields = [...EXTRACT_FIELDS, 'Financial Year'];
  const rows = (month: number) => extractRows(month).map((row) => [...row, '2024/25']);
  const added = async () => {
    const { store, session } = await begun();
    await session.choose([extractCsv('october.csv', rows(7), fields)], SEFTON);
    const { mapping } = question(session);
    await session.setMapping(0, { ...mapping, fixed: { basis: 'gross' } });
    await session.setSigns(0, OURS);
    await session.add();
    return { store, session };
  };

  it('goes straight to its preview, and its columns can be chosen anew', async () => {
    const { session } = await added();
    await session.choose([extractCsv('november.csv', rows(8), fields)], SEFTON);
    expect(money(session)).toMatchObject({ columns: 'remembered', needs: ['income'] });
    await session.askMapping(0);
    const { mapping, remembered } = question(session);
    expect(remembered).toBe(false);
    const { actualToDate: _, ...columns } = mapping.columns;
    await session.setMapping(0, { ...mapping, columns });
    await session.setSigns(0, OURS);
    await session.add();
    await session.choose([extractCsv('december.csv', rows(9), fields)], SEFTON);
    expect(money(session).columns).toBe('remembered');
    expect(money(session).notes.join()).toContain('‘YTD Actual’');
  });

  it('keeps places of columns and nothing of the file, in the same change as the figures', async () => {
    const { store, session } = await added();
    const { ledgerMappings } = valueIn(await readSettings(store));
    expect(ledgerMappings).toEqual([
      {
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        columns: expect.objectContaining({ forecast: 0, year: 9 }),
        fixed: { basis: 'gross' },
      },
    ]);
    await session.undo(undoOf(session.state().outcome) ?? -1);
    expect(valueIn(await readSettings(store)).ledgerMappings).toBeUndefined();
    expect(valueIn(await readBudget(store)).months).toEqual([]);
  });

  it('that cannot be read is refused with its lines, and offers to choose the columns anew', async () => {
    const { session } = await added();
    const slip = rows(8).map((row, i) => (i === 1 ? ['£21,300m', ...row.slice(1)] : row));
    await session.choose([extractCsv('slip.csv', slip, fields)], SEFTON);
    expect(shown(session, 'refused')).toMatchObject({
      sentence: expect.stringContaining('On line 4, forecast reads ‘£21,300m’, which is £21,300,000,000'),
      offers: 'other-columns',
    });
  });
});

describe('a table in nobody’s columns', () => {
  it('keeps its own refusal and offers to choose its columns', async () => {
    const { session } = await begun();
    await session.choose([csvFile('odd.csv', 'Wert,Stelle,Plan\n1,2,3\n')], SEFTON);
    const refused = shown(session, 'refused');
    expect(refused.sentence).toMatch(/is not an ASCOF file/);
    expect(refused.offers).toBe('columns');
    await session.askMapping(0);
    expect(question(session)).toMatchObject({ fields: ['Wert', 'Stelle', 'Plan'], mapping: { columns: {} } });
  });

  it('offers nothing where there is nothing to choose from', async () => {
    const { session } = await begun();
    await session.choose([csvFile('notes.csv', 'a,b\n1,2')], SEFTON);
    expect(shown(session, 'refused').offers).toBeNull();
  });

  it('is refused as a workbook with what a workbook may hold', async () => {
    const { session } = await begun();
    await session.choose(
      [
        new File(
          [
            drawnWorkbook([
              ['a', 'b'],
              [1, 2],
            ]),
          ],
          'notes.xlsx',
        ),
      ],
      SEFTON,
    );
    expect(shown(session, 'refused')).toMatchObject({
      sentence: expect.stringContaining(
        'no sheet has the columns of a return, a budget or a list of savings',
      ),
      offers: null,
    });
  });

  it('with what a register says of people is not shown', async () => {
    const { session } = await begun();
    const register = drawnWorkbook([
      ['Reference', 'Date requested', 'Start date'],
      ['1', '1/4/2024', '2/4/2024'],
    ]);
    await session.choose([new File([register], 'register.xlsx')], SEFTON);
    expect(shown(session, 'refused')).toMatchObject({
      sentence: expect.stringContaining('CSV'),
      offers: null,
    });
  });
});
