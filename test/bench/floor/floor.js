/**
 * The floor page: the same first screen, switch and import as the dashboard, with nothing but the browser. It is
 * written to be fast and honest, not to be kept: no preview, no ledger, no undo.
 */
import { COUNCILS, MEASURES } from './catalogue.js';
import { tableOf } from './draw.js';
import { openRelease } from './positions.js';
import { openStore, readHeadlines } from './store.js';

const part = (id) => document.getElementById(id);
let releases = [];

function councilNow() {
  const code = new URLSearchParams(location.hash.split('?')[1]).get('council') ?? 'E08000014';
  return COUNCILS.find((council) => council.code === code) ?? COUNCILS[0];
}

function hold(record) {
  releases = [...releases.filter(({ year }) => year !== record.year), openRelease(record)];
  releases.sort((a, b) => (a.year < b.year ? -1 : 1));
}

function draw() {
  const year = releases.at(-1)?.year;
  if (year === undefined) return;
  const council = councilNow();
  const { html, counts } = tableOf(MEASURES, releases, year, council);
  const table = document.querySelector('table');
  table.tBodies[0]?.remove();
  table.insertAdjacentHTML('beforeend', html);
  table.setAttribute('aria-label', `${council.name} on ASCOF measures, ${year}`);
  part('lead').textContent =
    `In ${year} ${council.name} is in the best quartile of England’s councils on ${counts[1]} of ${MEASURES.length} measures and in the bottom quartile on ${counts[4]}.`;
}

function fillChoices() {
  part('council').innerHTML = COUNCILS.map(
    ({ code, name }) => `<option value="${code}">${name}</option>`,
  ).join('');
  part('council').value = councilNow().code;
  part('year').innerHTML = releases
    .map(({ year }) => `<option>${year}</option>`)
    .reverse()
    .join('');
}

function addFile(file) {
  const worker = new Worker('import-worker.js', { type: 'module' });
  const end = (words) => {
    worker.terminate();
    part('cancel').hidden = true;
    part('status').textContent = words;
  };
  part('cancel').hidden = false;
  part('cancel').onclick = () => end('Cancelled. Nothing was changed.');
  worker.onmessage = ({ data }) => {
    if (data.progress !== undefined) {
      part('status').textContent = `Reading ${file.name}: ${Math.round(data.progress * 100)}%`;
      return;
    }
    hold(data.headline);
    draw();
    end(`Added ${file.name}, ${data.rows} rows.`);
  };
  worker.postMessage(file);
}

part('council').onchange = ({ target }) => {
  location.hash = `#/?council=${target.value}`;
};
addEventListener('hashchange', draw);
part('files').onchange = ({ target }) => [...target.files].forEach(addFile);

const store = await openStore();
for (const record of await readHeadlines(store)) hold(record);
draw();
fillChoices();
if (new URLSearchParams(location.search).has('offline')) navigator.serviceWorker.register('sw.js');
