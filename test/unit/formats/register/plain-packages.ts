/**
 * The arithmetic of a register of package requests done the slow and plain way, to judge the real one by: every week looks at
 * every row and asks the definition. It shares no code with what it judges.
 */
export interface PlainRequest {
  readonly reference: string;
  readonly requested: Date | null;
  readonly started: Date | null;
  readonly closed: Date | null;
  readonly source: 'Community' | 'Hospital' | '';
  readonly locality: 'Bootle' | 'Crosby' | '';
  readonly hours: number | null;
}

const DAY = 24 * 60 * 60 * 1000;
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

/** Rows that stand: none of them at fault, none twice, none that contradict each other. */
export function plainlyKept(rows: readonly PlainRequest[], lastDay: Date | null): PlainRequest[] {
  const sound = rows.filter(
    ({ reference, requested, started, closed }) =>
      reference !== '' &&
      requested !== null &&
      !(started && started < requested) &&
      !(closed && closed < requested) &&
      !(started && closed && closed < started) &&
      !(lastDay && requested > lastDay),
  );
  const said = (row: PlainRequest): string => JSON.stringify(row);
  const kept: PlainRequest[] = [];
  for (const reference of new Set(sound.map((row) => row.reference))) {
    const own = sound.filter((row) => row.reference === reference);
    if (new Set(own.map(said)).size === 1 && own[0]) kept.push(own[0]);
  }
  return kept;
}

/** As `figuresOf` writes them. */
export function plainFigures(kept: readonly PlainRequest[], lastDay: Date | null): Record<string, string> {
  const dates = kept.flatMap(({ requested, started, closed }) => [requested, started, closed]);
  const times = dates.flatMap((date) => (date ? [date.getTime()] : []));
  const from = new Date(Math.min(...times));
  const asAt = lastDay ?? new Date(Math.max(...times));
  const figures: Record<string, string> = {};
  for (let day = from; day <= asAt; day = plusDays(day, 1)) {
    if (day.getUTCDay() === 2 && plusDays(day, -6) >= from) Object.assign(figures, listOf(kept, day));
    const lastOfMonth = plusDays(day, 1).getUTCDate() === 1;
    if (lastOfMonth) addMonth(figures, kept, day, from);
  }
  const end = new Date(Date.UTC(asAt.getUTCFullYear(), asAt.getUTCMonth() + 1, 0));
  if (!lastDay && end > asAt && plusDays(asAt, 4) >= end) addMonth(figures, kept, end, from);
  return figures;
}

function listOf(kept: readonly PlainRequest[], day: Date): Record<string, string> {
  const list = kept.filter(
    ({ requested, started, closed }) =>
      requested && requested <= day && !(started && started <= day) && !(closed && closed <= day),
  );
  const waits = list.map(({ requested }) => Math.round((day.getTime() - (requested?.getTime() ?? 0)) / DAY));
  const count = (test: (wait: number) => boolean): string => String(waits.filter(test).length);
  const noSource = list.filter(({ source }) => source === '').length;
  const ofSource = (name: string): string => {
    const known = list.filter(({ source }) => source === name).length;
    return noSource > 0 ? `${known}..${known + noSource}` : String(known);
  };
  const known = list.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  const sum = known.reduce((all, hours) => all + hours, 0);
  const hours = known.length === list.length ? String(sum) : known.length === 0 ? 'none' : `over ${sum}`;
  const localities = [...new Set(kept.map(({ locality }) => locality))];
  const entries: [string, string][] = [
    ['home-care-waiting', String(list.length)],
    ['home-care-waiting-community', ofSource('Community')],
    ['home-care-waiting-hospital', ofSource('Hospital')],
    ['home-care-waiting-0-2', count((wait) => wait <= 2)],
    ['home-care-waiting-3-7', count((wait) => wait >= 3 && wait <= 7)],
    ['home-care-waiting-8-14', count((wait) => wait >= 8 && wait <= 14)],
    ['home-care-waiting-15-28', count((wait) => wait >= 15 && wait <= 28)],
    ['home-care-waiting-29-plus', count((wait) => wait >= 29)],
    ['home-care-hours-waiting', hours],
    ['home-care-longest-wait', waits.length === 0 ? 'none' : String(Math.max(...waits))],
    ...localities.map((name): [string, string] => [
      `home-care-waiting-locality-${name === '' ? 'not-recorded' : name.toLowerCase()}`,
      String(list.filter(({ locality }) => locality === name).length),
    ]),
  ];
  return Object.fromEntries(entries.map(([code, value]) => [`${code} ${iso(day)}`, value]));
}

function addMonth(
  figures: Record<string, string>,
  kept: readonly PlainRequest[],
  lastDay: Date,
  from: Date,
): void {
  const month = iso(lastDay).slice(0, 7);
  if (from > new Date(`${month}-05T00:00:00Z`)) return;
  const waits = kept
    .flatMap(({ requested, started }) =>
      requested && started && iso(started).startsWith(month)
        ? [(started.getTime() - requested.getTime()) / DAY]
        : [],
    )
    .sort((a, b) => a - b);
  const said = (value: number): string => (waits.length === 0 ? 'none' : String(value));
  figures[`home-care-started ${month}`] = String(waits.length);
  figures[`home-care-wait-mean ${month}`] = said(waits.reduce((sum, wait) => sum + wait, 0) / waits.length);
  figures[`home-care-wait-median ${month}`] = said(between(waits, 1, 2));
  figures[`home-care-wait-90th ${month}`] = said(between(waits, 9, 10));
}

/** Type 7: the value at (n − 1) × p, on the line between its neighbours. */
function between(sorted: readonly number[], p: number, of: number): number {
  const place = (sorted.length - 1) * p;
  const [low = 0, high = low] = sorted.slice(Math.floor(place / of));
  return (low * (of - (place % of)) + high * (place % of)) / of;
}
