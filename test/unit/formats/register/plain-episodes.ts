/**
 * The arithmetic of a register of reablement episodes done the slow and plain way, to judge the real one by. It shares no
 * code with what it judges.
 */
export interface PlainEpisode {
  readonly reference: string;
  readonly started: Date;
  readonly ended: Date | null;
  readonly provider: 'In-house' | 'Alternative' | '';
  readonly before: number | null;
  readonly after: number | null;
  readonly outcome: 'Yes' | 'No' | 'Died' | 'Unknown' | '';
}

const DAY = 24 * 60 * 60 * 1000;
const months = new Map<number, string>();

/** Remembered, because the plain way asks for it again and again. */
function monthOf(date: Date): string {
  const known = months.get(date.getTime()) ?? date.toISOString().slice(0, 7);
  months.set(date.getTime(), known);
  return known;
}

/** Rows that stand: none ends before it starts, none twice, none that contradict each other. */
export function plainlyKeptEpisodes(rows: readonly PlainEpisode[]): PlainEpisode[] {
  const sound = rows.filter(({ started, ended }) => !(ended && ended < started));
  return sound.filter((row, i) => {
    const same = sound.filter((r) => r.reference === row.reference && +r.started === +row.started);
    return (
      sound.indexOf(same[0] ?? row) === i && same.every((r) => JSON.stringify(r) === JSON.stringify(row))
    );
  });
}

/** As `figuresOf` writes them, of every month from the first to the last. */
export function plainEpisodeFigures(
  kept: readonly PlainEpisode[],
  months: readonly string[],
  asAt: Date,
): Record<string, string> {
  const figures: Record<string, string> = {};
  for (const [i, month] of months.entries()) {
    const began = kept.filter(({ started }) => monthOf(started) === month);
    const ended = kept.filter((row) => row.ended && monthOf(row.ended) === month);
    addSplit(figures, 'reablement-starts', month, began);
    addSplit(figures, 'reablement-completions', month, ended);
    addEnded(figures, month, ended);
    if (i >= 11)
      addSplit(figures, 'reablement-people-12-months', month, people(kept, months.slice(i - 11, i + 1)));
    const [year = 0, number = 0] = month.split('-').map(Number);
    if ((asAt.getTime() - Date.UTC(year, number, 0)) / DAY < 91) continue;
    const code = 'reablement-at-home-91-days';
    figures[`${code} ${month}`] = share(began);
    for (const [part, name] of [
      ['in-house', 'In-house'],
      ['alternative', 'Alternative'],
    ] as const)
      figures[`${code}-${part} ${month}`] = share(began.filter(({ provider }) => provider === name));
  }
  return figures;
}

/** The last start of each reference within the months. */
function people(kept: readonly PlainEpisode[], months: readonly string[]): PlainEpisode[] {
  const within = kept.filter(({ started }) => months.includes(monthOf(started)));
  return [...new Set(within.map(({ reference }) => reference))].flatMap((reference) => {
    const own = within.filter((row) => row.reference === reference);
    return own.filter((row) => own.every((other) => other.started <= row.started)).slice(0, 1);
  });
}

function addSplit(
  figures: Record<string, string>,
  code: string,
  month: string,
  rows: readonly PlainEpisode[],
): void {
  const unknown = rows.filter(({ provider }) => provider === '').length;
  const part = (name: string): string => {
    const known = rows.filter(({ provider }) => provider === name).length;
    return unknown > 0 ? `${known}..${known + unknown}` : String(known);
  };
  figures[`${code} ${month}`] = String(rows.length);
  figures[`${code}-in-house ${month}`] = part('In-house');
  figures[`${code}-alternative ${month}`] = part('Alternative');
}

function addEnded(figures: Record<string, string>, month: string, rows: readonly PlainEpisode[]): void {
  const days = rows.map(({ started, ended }) => (Number(ended) - Number(started)) / DAY);
  const mean = (values: readonly number[]): string =>
    values.length === 0 ? 'none' : String(values.reduce((sum, value) => sum + value, 0) / values.length);
  const long = days.filter((day) => day > 42).length;
  const both = rows.filter(({ before, after }) => before !== null && after !== null);
  figures[`reablement-average-days ${month}`] = mean(days);
  figures[`reablement-over-six-weeks ${month}`] =
    rows.length === 0 ? 'none' : `${(long * 100) / rows.length} (${long}/${rows.length})`;
  figures[`reablement-hours-before ${month}`] = mean(both.map(({ before }) => before ?? 0));
  figures[`reablement-hours-after ${month}`] = mean(both.map(({ after }) => after ?? 0));
}

function share(rows: readonly PlainEpisode[]): string {
  if (rows.length === 0 || rows.some(({ outcome }) => outcome === '')) return 'none';
  const yes = rows.filter(({ outcome }) => outcome === 'Yes').length;
  return `${(yes * 100) / rows.length} (${yes}/${rows.length})`;
}
