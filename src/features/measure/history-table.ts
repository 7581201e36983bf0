/** The history as a table of words, newest year first, and as CSV with numbers unrounded, oldest first. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import { formatNumber, formatYear, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { forCut, unitLabel } from '../../domain/measures/measure-value.ts';
import { changeInWords } from '../../domain/quartiles/movement-words.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import {
  missingInWords,
  positionNotes,
  quartileInWords,
  rankInWords,
} from '../../domain/quartiles/position-words.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { POSITION_COLUMNS, positionCells } from '../standpoint/position-columns.ts';
import type { MeasureStory, StoryYear } from './measure-story.ts';

const NONE = '\u2013';

export function historyTable({ position, history, names }: MeasureStory, view: ReaderView): TableContent {
  const unit = unitLabel(position.measure);
  const has = (part: 'margin' | 'numerator' | 'denominator'): boolean =>
    history.some((then) => (then.position?.[part] ?? null) !== null);
  const columns: Columns = {
    region: names.region !== null,
    margins: has('margin'),
    parts: has('numerator') || has('denominator'),
  };
  return {
    caption: `${position.measure.plainName}: ${names.council} by year`,
    columns: [
      { label: 'Year' },
      { label: 'Code' },
      { label: `Published value (${unit})`, numeric: true },
      { label: 'Previous published value', numeric: true },
      { label: 'Change' },
      { label: 'Quartile' },
      { label: 'Rank', numeric: true },
      { label: 'Best quartile from', numeric: true },
      { label: 'England', numeric: true },
      ...(names.region === null ? [] : [{ label: names.region, numeric: true }]),
      ...(columns.margins ? [{ label: 'Margin of error', numeric: true }] : []),
      ...(columns.parts
        ? [
            { label: 'Numerator', numeric: true },
            { label: 'Denominator', numeric: true },
          ]
        : []),
      { label: 'File' },
      { label: 'Notes' },
    ],
    rows: [...history].reverse().map((then) => row(then, columns, view)),
  };
}

/** Columns that are there only where they say something. */
interface Columns {
  readonly region: boolean;
  readonly margins: boolean;
  readonly parts: boolean;
}

function row(then: StoryYear, columns: Columns, view: ReaderView): string[] {
  const { position } = then;
  const measure = position?.measure;
  const said = (value: number | null | undefined): string =>
    value === null || value === undefined || !measure ? NONE : formatNumber(value, measure.decimals);
  const { spread = null, rank = null, quartile = null } = position ?? {};
  const threshold = quartile === null || !spread ? null : spread.cutUpper;
  return [
    formatYear(then.year, view.houseStyle),
    measure?.code ?? NONE,
    said(position?.value),
    previous(then),
    position && then.movement ? changeInWords(position, then.movement, view.houseStyle) || NONE : NONE,
    position ? quartileInWords(position) : NONE,
    rank && spread ? rankInWords(rank, spread.n) : NONE,
    threshold === null || !measure ? NONE : formatNumber(threshold, forCut(threshold, measure).decimals),
    said(position?.england),
    ...(columns.region ? [said(position?.region)] : []),
    ...(columns.margins ? [said(position?.margin)] : []),
    ...(columns.parts ? [count(position?.numerator ?? null), count(position?.denominator ?? null)] : []),
    position?.table?.release.fileName ?? NONE,
    notes(then, view),
  ];
}

/** The value a change is counted from, with the decimals of its own year. */
function previous({ movement }: StoryYear): string {
  if (movement?.kind !== 'moved' || movement.since.value === null) return NONE;
  return formatNumber(movement.since.value, movement.since.measure.decimals);
}

function count(value: number | null): string {
  return value === null ? NONE : formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

function notes({ position, begins, carriedFrom, collected }: StoryYear, view: ReaderView): string {
  return [
    missingNote(position, collected || carriedFrom !== null),
    ...(position && carriedFrom === null ? positionNotes(position) : []),
    carriedFrom && position?.value !== null
      ? `the ${formatYear(carriedFrom, view.houseStyle)} figure, published again`
      : '',
    yearsInHouseStyle(begins?.reason ?? '', view.houseStyle),
  ]
    .filter(Boolean)
    .map((note) => (note.endsWith('.') ? note : `${note}.`))
    .map((note) => capitalised(note))
    .join(' ');
}

/** `published`: collected that year, or an earlier figure repeated in it. */
function missingNote(position: Position | null, published: boolean): string {
  if (!position) return 'not in that year’s framework';
  if (position.table === null) return published ? 'no file held has it' : 'not collected this year';
  return missingInWords(position);
}

const HISTORY_COLUMNS = [
  'numerator',
  'denominator',
  'margin_of_error',
  'repeats_year',
  'series_break',
  'previous_year',
  'previous_value',
  'change',
] as const;

/** The columns of every table of positions, then the parts, what breaks the series, and what each change is from. */
export function historyCsv({ history }: MeasureStory, view: ReaderView): string {
  const rows = history.flatMap(({ position, begins, carriedFrom, movement }) =>
    position === null
      ? []
      : [
          [
            ...positionCells(position, view),
            position.numerator,
            position.denominator,
            position.margin,
            carriedFrom,
            begins?.reason ?? null,
            ...(movement?.kind === 'moved'
              ? [movement.since.year, movement.since.value, movement.change]
              : [null, null, null]),
          ],
        ],
  );
  return writeCsv([...POSITION_COLUMNS, ...HISTORY_COLUMNS], rows);
}
