/**
 * Measures the built dashboard against a page that does the same with nothing but the browser, in one run, and prints
 * ratios: the machine's own speed and weather fall out of them. Never fails for being slow.
 *
 * Options: --only=import,register,budget,start,switch,positions,bundle   --runs=5   --large (the file of 106 MB as well)
 *   --dist=folder (another build)
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSizes } from '../../.ci/bundle.mjs';
import { ROOT } from '../../.ci/project.mjs';
import { heldToOneCore } from './browser.mjs';
import { budgetOpened, profileWithBudget } from './budget.mjs';
import { writeBudget } from './budget-file.mjs';
import { measuresFor } from './catalogue.mjs';
import { openOnFirstScreen, switchTimes } from './council-switch.mjs';
import { heldFiles } from './held-files.mjs';
import { cancelOnce, importOnce, longestOwnTask } from './import.mjs';
import { inventedAreas, writeOfficialFile } from './official-file.mjs';
import { dashboard, decoder, floor } from './pages.mjs';
import { positionTimes } from './positions.mjs';
import { writeRegister } from './register-file.mjs';
import { leftOutRow, median, printTable, ratioRow, timeRow } from './report.mjs';
import { serve } from './served-pages.mjs';
import { keepOffline, profileHolding, startTime } from './start.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string' },
    large: { type: 'boolean' },
    dist: { type: 'string' },
  },
});
const RUNS = Number(options.runs ?? 5);
/** What an import may hold the page’s main thread up, at most: one task, in processor time. */
const STALL = 16;
/** What a register of five years may hold the page up, at most. */
const REGISTER_STALL = 50;
/** Scripting of the budget page after its data is read, at most. */
const BUDGET_SCRIPTING = 100;
const wanted = (part) => !options.only || options.only.split(',').includes(part);

const held = await heldFiles();
const ourServer = await serve(options.dist ?? join(ROOT, 'dist'));
const floorServer = await serve(join(ROOT, 'test/bench/floor'), { 'catalogue.js': held.catalogue });
const rows = [];
try {
  if (wanted('import')) await measureImports();
  if (wanted('register')) await measureRegister();
  if (wanted('budget')) await measureBudget();
  if (wanted('positions')) await measurePositions();
  if (wanted('start') || wanted('switch')) await measureWithFigures();
} finally {
  ourServer.close();
  floorServer.close();
}
if (rows.length > 0) printTable('Against the floor (medians; ratios are medians of pairs)', rows);
if (wanted('bundle') && !options.dist) printBundle();

function say(words) {
  console.log(`Measuring ${words}.`);
}

async function measureImports() {
  const measures = await measuresFor('2019-20');
  const file = (breakdowns) =>
    writeOfficialFile({ year: '2019-20', areas: inventedAreas(), measures, breakdowns });
  await measureImport(file(20));
  if (options.large) await measureImport(file(33));
}

async function measureImport({ path, rows: lines, bytes }) {
  const what = `${Math.round(bytes / 1e6)} MB, ${lines.toLocaleString('en-GB')} rows`;
  const runs = Math.max(2, Math.ceil(RUNS / 2));
  say(`the import of an official-style file, ${what}`);
  const times = { decoded: [], floor: [], ours: [] };
  const tasks = { floor: [], ours: [] };
  for (let run = 0; run < runs; run++) {
    times.decoded.push(await importOnce(decoder, floorServer.address, path));
    times.floor.push(await importOnce(floor, floorServer.address, path));
    times.ours.push(await importOnce(dashboard, ourServer.address, path));
    tasks.floor.push(await longestOwnTask(floor, floorServer.address, path));
    tasks.ours.push(await longestOwnTask(dashboard, ourServer.address, path));
  }
  const all = (side, part) => times[side].map((time) => time[part]);
  const stall = (side, part) => times[side].map(({ stalls }) => stalls[part]);
  rows.push(
    ratioRow(
      `import of ${what}: chosen to stored and redrawn`,
      all('floor', 'total'),
      all('ours', 'total'),
      1.5,
    ),
    timeRow('   of it chosen to previewed', null, all('ours', 'reading')),
    timeRow('   of it confirmed to redrawn', null, all('ours', 'adding')),
    ratioRow('   against reading and decoding alone', all('decoded', 'total'), all('ours', 'total')),
    timeRow('   longest stall: a task of the main thread, processor time', tasks.floor, tasks.ours, STALL),
    timeRow(
      '   longest the page did not answer (floor: a page that only waits)',
      stall('decoded', 'answer'),
      stall('ours', 'answer'),
    ),
    timeRow(
      '   longest wait for a frame beyond one frame (floor: the same)',
      stall('decoded', 'frame'),
      stall('ours', 'frame'),
    ),
  );
  await measureCapped(path);
}

async function measureRegister() {
  const { path, rows: lines, bytes } = writeRegister(50_000);
  const what = `${lines.toLocaleString('en-GB')} rows over five years, ${(bytes / 1e6).toFixed(1)} MB`;
  say(`a register of package requests, ${what}`);
  const times = [];
  const waited = [];
  for (let run = 0; run < Math.max(2, Math.ceil(RUNS / 2)); run++) {
    waited.push(await importOnce(decoder, floorServer.address, path));
    times.push(await importOnce(dashboard, ourServer.address, path));
  }
  rows.push(
    ratioRow(
      `register of ${what}: chosen to stored and redrawn`,
      waited.map(({ total }) => total),
      times.map(({ total }) => total),
    ),
    timeRow(
      '   longest the page did not answer (floor: a page that only waits)',
      waited.map(({ stalls }) => stalls.answer),
      times.map(({ stalls }) => stalls.answer),
      REGISTER_STALL,
    ),
    timeRow('   longest task of the page, its own processor time', null, [
      await longestOwnTask(dashboard, ourServer.address, path),
    ]),
  );
}

async function measureCapped(path) {
  const capped = await heldToOneCore();
  if (!capped) return rows.push(leftOutRow('   on one busy core', 'not measured: needs taskset'));
  say('the same on one core with something else busy there');
  try {
    const theirs = await importOnce(floor, floorServer.address, path, capped.program);
    const ours = await importOnce(dashboard, ourServer.address, path, capped.program);
    const cancelled = await cancelOnce(dashboard, ourServer.address, path, capped.program);
    rows.push(
      ratioRow('   on one busy core: chosen to stored and redrawn', [theirs.total], [ours.total]),
      timeRow(
        '   on one busy core: longest the page did not answer',
        [theirs.stalls.answer],
        [ours.stalls.answer],
      ),
      timeRow('   on one busy core: Cancel pressed to done', null, [cancelled]),
    );
  } finally {
    capped.end();
  }
}

async function measureBudget() {
  const { path, lines, months } = writeBudget();
  const what = `${lines} service lines in ${months} months`;
  say(`the budget review with ${what}`);
  const profile = await profileWithBudget(ourServer.address, path);
  try {
    const times = [];
    for (let run = 0; run < RUNS; run++) times.push(await budgetOpened(ourServer.address, profile));
    const all = (when, part) => times.map((time) => time[when][part]);
    rows.push(
      timeRow(
        `budget, ${what}: scripting from the data read to the review painted`,
        null,
        all('opening', 'scripting'),
        BUDGET_SCRIPTING,
      ),
      timeRow('   drawing meanwhile', null, all('opening', 'drawing')),
      timeRow('   scripting in the half second after', null, all('after', 'scripting')),
    );
  } finally {
    profile.forget();
  }
}

async function measurePositions() {
  say('positions in memory');
  const times = await positionTimes(held.paths.at(-1), held.councils);
  rows.push(
    timeRow('positions of one council, 26 measures, in memory', times.floor, times.ours, 0.2),
    timeRow('   the first council of a release', times.floorFirst, times.oursFirst),
  );
}

async function measureWithFigures() {
  say('with 26 measures of 153 councils in seven years held: adding them first');
  const profiles = {
    floor: await profileHolding(floor, floorServer.address, held.paths),
    ours: await profileHolding(dashboard, ourServer.address, held.paths),
  };
  try {
    if (wanted('switch')) await measureSwitches(profiles);
    if (wanted('start')) await measureStarts(profiles);
  } finally {
    profiles.floor.forget();
    profiles.ours.forget();
  }
}

async function measureSwitches(profiles) {
  say('the switch to another council');
  const theirs = await openOnFirstScreen(floor, floorServer.address, profiles.floor);
  const ours = await openOnFirstScreen(dashboard, ourServer.address, profiles.ours);
  for (const [slow, target] of [
    [1, 1.4],
    [4, 0.9],
  ]) {
    const times = { floor: [], ours: [] };
    for (let run = 0; run < RUNS; run++) {
      times.floor.push(await switchTimes(theirs.tab, slow));
      times.ours.push(await switchTimes(ours.tab, slow));
    }
    const medians = (side, part) => times[side].map((councils) => median(councils.map((time) => time[part])));
    rows.push(
      ratioRow(
        `another council: change to painted${slower(slow)}`,
        medians('floor', 'first'),
        medians('ours', 'first'),
        target,
      ),
      ratioRow('   to the last row, beyond the window', medians('floor', 'whole'), medians('ours', 'whole')),
    );
  }
  await theirs.close();
  await ours.close();
}

async function measureStarts(profiles) {
  for (const offline of [false, true]) {
    if (offline) {
      await keepOffline(floor, floorServer.address, profiles.floor);
      await keepOffline(dashboard, ourServer.address, profiles.ours);
    }
    for (const slow of [1, 4]) {
      const what = offline
        ? 'offline start, service worker and store'
        : 'cold start to the first positions on screen';
      say(`${what}${slower(slow)}`);
      const times = { floor: [], ours: [] };
      for (let run = 0; run < RUNS; run++) {
        times.floor.push(await startTime(floor, floorServer, profiles.floor, { slow, offline }));
        times.ours.push(await startTime(dashboard, ourServer, profiles.ours, { slow, offline }));
      }
      const target = offline ? (slow === 1 ? 2.3 : null) : slow === 1 ? 1.7 : 1.3;
      const all = (side, part) => times[side].map((time) => time[part]);
      rows.push(
        ratioRow(what + slower(slow), all('floor', 'first'), all('ours', 'first'), target),
        ratioRow('   to the last, beyond the window', all('floor', 'whole'), all('ours', 'whole')),
      );
    }
  }
}

function slower(times) {
  return times === 1 ? '' : `, main thread ${times} times slower`;
}

function printBundle() {
  const sizes = bundleSizes();
  const kB = (bytes) => (bytes / 1_000).toFixed(1);
  const first = sizes.filter(({ firstScreen }) => firstScreen);
  const sum = (list, key) => list.reduce((total, chunk) => total + chunk[key], 0);
  const row = (name, bytes, gzip, note) => ({
    chunk: name,
    'kB plain': kB(bytes),
    'kB gzip': kB(gzip),
    '': note,
  });
  printTable('Bundle by chunk', [
    ...sizes.map(({ name, bytes, gzip, firstScreen }) =>
      row(name, bytes, gzip, firstScreen ? 'first screen' : ''),
    ),
    row(
      'first screen together',
      sum(first, 'bytes'),
      sum(first, 'gzip'),
      sum(first, 'gzip') <= 130_000 ? '130 or less: met' : '130 or less: not met',
    ),
  ]);
}
