/**
 * A drawn return of local figures: forty weeks of the home care list with its sources and bands, and months of home care
 * and reablement, with a change in the midst of them. Every figure is invented, and the same every time.
 */
import type { ChosenFile } from './add-files.ts';

const TUESDAY = Date.UTC(2024, 1, 27);
const WEEK = 7 * 86_400_000;
const WEEKS = 41;
const MONTHS = Array.from({ length: 38 }, (_, i) => {
  const month = 9 + i;
  return `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

/** Up and down without chance: 0, 3, 1, 4, 2 … */
const wobble = (i: number): number => (i * 3) % 5;

function weekRows(i: number): string[] {
  const week = new Date(TUESDAY + i * WEEK).toISOString().slice(0, 10);
  const bands = [4 + wobble(i), 3 + (wobble(i + 1) % 3), i < 20 ? 3 : 1, i % 7 === 0 ? 1 : 0, 0];
  const total = bands.reduce((sum, band) => sum + band, 0);
  const hospital = Math.floor(total / 3);
  const names = ['0-2', '3-7', '8-14', '15-28', '29-plus'];
  return [
    `home-care-waiting,${week},${total},`,
    `home-care-waiting-community,${week},${total - hospital},`,
    `home-care-waiting-hospital,${week},${hospital},`,
    ...names.map((name, at) => `home-care-waiting-${name},${week},${bands[at]},`),
    `home-care-hours-waiting,${week},${total * 11},`,
    `home-care-longest-wait,${week},${i < 20 ? 16 : 9},`,
  ];
}

function monthRows(month: string, i: number): string[] {
  const [inHouse, alternative] = [26 + wobble(i), 6 + Math.floor(i / 3)];
  const starts = inHouse + alternative;
  return [
    `home-care-started,${month},${110 + wobble(i)},`,
    i === MONTHS.length - 1
      ? `home-care-wait-mean,${month},2 to 3,`
      : `home-care-wait-mean,${month},${4 + wobble(i) / 2},`,
    `home-care-wait-median,${month},${3 + wobble(i) / 2},`,
    `home-care-block-hours-bought,${month},700,`,
    `home-care-block-hours-used,${month},${640 + 5 * wobble(i)},`,
    `reablement-starts,${month},${starts},`,
    `reablement-starts-in-house,${month},${inHouse},`,
    `reablement-starts-alternative,${month},${alternative},`,
    ...(i < 11
      ? []
      : [
          `reablement-people-12-months,${month},${380 + 4 * i},`,
          `reablement-people-12-months-in-house,${month},${300 + i},`,
          `reablement-people-12-months-alternative,${month},${80 + 3 * i},`,
        ]),
    `reablement-at-home-91-days,${month},over ${80 + wobble(i)},provisional`,
  ];
}

export function drawnReturn(name = 'return-drawn.csv'): Exclude<ChosenFile, string> {
  const rows = [...Array.from({ length: WEEKS }, (_, i) => weekRows(i)).flat(), ...MONTHS.flatMap(monthRows)];
  return { name, content: ['measure,period,value,status', ...rows].join('\r\n') };
}
