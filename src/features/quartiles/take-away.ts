/**
 * The quartiles page to take away: as words and table on the clipboard, or as a picture. Loaded when first asked for.
 */
import { copyTable } from '../../charts/frame/copy-table.ts';
import { composePicture } from '../../charts/frame/picture.ts';
import { type PictureKind, savePicture } from '../../charts/frame/save-picture.ts';
import type { TableContent } from '../../charts/frame/table-content.ts';
import { bandsPicture } from '../../charts/model/bands-picture.ts';
import { regionName, regionOf } from '../../domain/areas/councils.ts';
import { valueInWords } from '../../domain/measures/measure-value.ts';
import { gapInWords } from '../../domain/quartiles/gap-words.ts';
import { changeInWords, previousInWords } from '../../domain/quartiles/movement-words.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { missingInWords, quartileInWords, rankInWords } from '../../domain/quartiles/position-words.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { creditLines } from '../standpoint/credits.ts';
import type { QuartilesRow } from './quartiles-rows.ts';

export interface TakenAway {
  /** In the order of the list. */
  readonly rows: readonly QuartilesRow[];
  readonly view: ReaderView;
  readonly message: string;
  readonly title: string;
  readonly fileName: string;
}

export function copyQuartiles(taken: TakenAway): Promise<boolean> {
  return copyTable(taken.message, tableOf(taken));
}

/** `today` comes from the page, which has the clock. */
export function saveQuartilesPicture(taken: TakenAway, kind: PictureKind, today: Date): Promise<boolean> {
  const { svg, width, height } = bandsPicture(
    taken.rows.map(({ position }) => ({
      position,
      name: position.measure.plainName,
      value: position.value === null ? 'no figure' : valueOrWhy(position),
      standing: standingOf(position),
      gap: gapInWords(position) ?? '',
    })),
  );
  const releases = taken.rows.flatMap(({ position }) => position.table?.release ?? []);
  const picture = composePicture({
    title: taken.message,
    subtitle: `${taken.title}. Each band runs from worst to best, better to the right. Diamond: ${taken.view.name}; line: England; dotted line: ${regionOf(taken.view.council) ? regionName(regionOf(taken.view.council) ?? '') : 'region'}.`,
    drawing: svg,
    width,
    height,
    credits: creditLines(releases, today, taken.view.houseStyle),
  });
  return savePicture(picture, kind, taken.fileName);
}

function tableOf({ rows, view, title }: TakenAway): TableContent {
  const columns = [
    'Measure',
    'Code',
    'Published value',
    'Quartile and rank',
    'Change',
    'Before',
    'To the best quartile',
  ];
  return {
    caption: title,
    columns: columns.map((label) => ({ label })),
    rows: rows.map(({ position, movement }) => [
      position.measure.plainName,
      position.measure.code,
      valueOrWhy(position),
      standingOf(position),
      changeInWords(position, movement, view.houseStyle),
      previousInWords(movement) ?? '',
      gapInWords(position) ?? '',
    ]),
  };
}

function valueOrWhy(position: Position): string {
  return position.value === null ? missingInWords(position) : valueInWords(position.value, position.measure);
}

function standingOf(position: Position): string {
  const { rank, spread } = position;
  const quartile = quartileInWords(position);
  return rank && spread ? `${quartile}, ${rankInWords(rank, spread.n)}` : quartile;
}
