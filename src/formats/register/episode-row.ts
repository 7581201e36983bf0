/** Reads a row of a register of reablement episodes. */
import type { AtHome, Episode, ReablementProvider } from '../../domain/reablement/episode.ts';
import type { ScannedRecord } from '../csv/scanned-record.ts';
import type { RowLeftOut } from './package-row.ts';
import { type CellReader, meaningsOf } from './row-cells.ts';

const PROVIDERS = meaningsOf<ReablementProvider>(
  {
    'in-house': 'inhouse|internal|council|inhouseteam|inhouseservice|inhousereablement|ownservice',
    alternative:
      'alternative|alternativeprovision|alternativeprovider|alternativetoreablement|external|agency|homecareagency|homecare|independent|independentsector|commissioned',
  },
  'unknown|notknown|notrecorded|nk|na',
);

const OUTCOMES = meaningsOf<AtHome>(
  {
    yes: 'yes|y|true|1|athome|home|stillathome|extracare|adultplacement',
    no: 'no|n|false|0|notathome|hospital|inhospital|readmitted|carehome|residential|nursing|residentialcare|nursingcare|nursinghome',
    died: 'died|dead|deceased|death|rip',
    unknown: 'unknown|notknown|nk|lost|losttofollowup|nottraced',
  },
  'notrecorded|pending|notyet|notdue|awaited|na',
);

/** `person` is the number of the reference; the rest is as the row says. */
export function readEpisodeRow(
  record: ScannedRecord,
  cells: CellReader,
  person: number,
): Episode | RowLeftOut {
  const started = cells.date(record, 'started');
  const ended = cells.date(record, 'ended');
  const discharged = cells.date(record, 'discharged');
  if (started === null) return { reason: 'no-date', text: 'no date of start' };
  if (typeof started === 'object') return started;
  if (ended !== null && typeof ended === 'object') return ended;
  if (discharged !== null && typeof discharged === 'object') return discharged;
  if (ended !== null && ended < started) {
    const days = started - ended;
    return { reason: 'end-before-start', text: `${days} ${days === 1 ? 'day' : 'days'} before` };
  }
  return {
    person,
    started,
    ended,
    discharged,
    provider: cells.answer(record, 'provider', PROVIDERS),
    hoursBefore: cells.hours(record, 'hoursBefore'),
    hoursAfter: cells.hours(record, 'hoursAfter'),
    atHome: cells.answer(record, 'atHome', OUTCOMES),
    age: ageOf(cells.text(record, 'age')),
  };
}

/** `83`, `65-74`, `85+`, `aged 70`: the first number, if somebody can be so old. */
function ageOf(text: string): number | null {
  const [, age] = /(?:^|\D)(\d{1,3})(?!\d)/.exec(text) ?? [];
  return age === undefined || Number(age) > 120 ? null : Number(age);
}
