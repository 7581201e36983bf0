/** The floor's drawing: a row a measure as text, handed to the browser's own parser in one piece. */
import { peopleShort, positionOf } from './positions.js';

const WORDS = ['', 'Best', 'Second', 'Third', 'Bottom'];

/** The table bodies for a council and a year; `releases` are oldest first. */
export function tableOf(measures, releases, year, council) {
  const now = releases.findIndex((release) => release.year === year);
  let html = '';
  let objective = null;
  const counts = [0, 0, 0, 0, 0];
  for (const measure of measures) {
    if (measure.objective !== objective) {
      objective = measure.objective;
      html += `<tr><th colspan="7"><b>${objective}</b></th></tr>`;
    }
    const history = releases.map((release) =>
      positionOf(release, measure.code, measure.polarity, council.code),
    );
    const position = history[now];
    if (position?.quartile) counts[position.quartile]++;
    html += rowOf(measure, position, history, releases, now, council);
  }
  return { html: `<tbody>${html}</tbody>`, counts };
}

function rowOf(measure, position, history, releases, now, council) {
  const { code, name, polarity } = measure;
  const hint = polarity === 'lower' ? '<small>lower is better</small>' : '';
  const value = position?.value ?? null;
  return `<tr><th>${code} <a href="#/measures/${code}?council=${council.code}">${name}</a>${hint}</th><td>${
    value === null ? 'No figure' : `<b>${value.toFixed(1)}</b>`
  }</td><td>${bandOf(measure, position, releases[now], council)}</td><td>${placeOf(position)}</td><td>${changeOf(
    measure,
    position,
    history,
    releases,
    now,
  )}</td><td>${gapOf(measure, position)}</td><td>${stripOf(history, releases)}</td></tr>`;
}

function placeOf(position) {
  if (!position?.quartile) return 'No quartile';
  return `<b>${WORDS[position.quartile]}</b><small>${rankText(position)}</small>`;
}

function rankText({ rank, tied, spread }) {
  return `${tied > 1 ? 'joint ' : ''}${rank} of ${spread.n}`;
}

function changeOf({ polarity }, position, history, releases, now) {
  for (let i = now - 1; i >= 0 && position?.value != null; i--) {
    const before = history[i];
    if (before?.value == null) continue;
    const change = position.value - before.value;
    const better = change > 0 === (polarity !== 'lower');
    const shift =
      before.quartile === position.quartile
        ? 'same quartile'
        : `${better ? '▲' : '▼'} from ${WORDS[before.quartile ?? 0]}`;
    return `${shift}<small>${change > 0 ? '+' : ''}${change.toFixed(1)} since ${releases[i].year}</small>`;
  }
  return '';
}

function gapOf(measure, position) {
  if (!position?.quartile) return '';
  if (position.quartile === 1) return '<small>in the best quartile</small>';
  const lower = measure.polarity === 'lower';
  if (measure.basis === 'count') {
    const people = peopleShort(position, measure.polarity);
    if (people !== null) return `${people} ${lower ? 'fewer' : 'more'} people ${measure.doing ?? ''}`;
  }
  const { low, high } = position.spread;
  return `${Math.abs(position.value - (lower ? low : high)).toFixed(1)} points`;
}

function bandOf(measure, position, release, council) {
  if (!position?.spread) return '<svg role="img" aria-label="No quartile"></svg>';
  const { sorted, n, low, median, high } = position.spread;
  const lower = measure.polarity === 'lower';
  const reach = 1.5 * (high - low);
  const from = Math.max(sorted[0], low - reach);
  const to = Math.min(sorted[n - 1], high + reach);
  const at = (value) => {
    const share = Math.min(100, Math.max(0, ((value - from) / (to - from || 1)) * 100));
    return lower ? 100 - share : share;
  };
  const edges = lower ? [0, at(high), at(median), at(low), 100] : [0, at(low), at(median), at(high), 100];
  let marks = '';
  for (let i = 0; i < 4; i++)
    marks += `<rect class="z${4 - i}" x="${edges[i]}%" y="9" width="${edges[i + 1] - edges[i]}%" height="9"/>`;
  for (let i = 1; i < 4; i++)
    marks += `<line x1="${edges[i]}%" x2="${edges[i]}%" y1="9" y2="22" stroke="#555"/>`;
  const table = release.tableAt.get(measure.code) * release.areas.length;
  for (const [area, dash] of [
    ['E92000001', ''],
    [council.region, '2 2'],
  ]) {
    const value = release.outcome[table + release.areaAt.get(area)];
    if (!Number.isNaN(value))
      marks += `<line x1="${at(value)}%" x2="${at(value)}%" y1="2" y2="24" stroke="#111" stroke-width="2" stroke-dasharray="${dash}"/>`;
  }
  if (position.value !== null)
    marks += `<svg x="${at(position.value)}%" overflow="visible"><path d="M0 6l7 7.5l-7 7.5l-7 -7.5z" stroke="#fff"/></svg>`;
  const label = position.quartile
    ? `In ${release.year} ${council.name} is in the ${WORDS[position.quartile].toLowerCase()} quartile of England’s councils: ${rankText(position)}.`
    : 'No quartile';
  return `<svg role="img" aria-label="${label}">${marks}</svg>`;
}

function stripOf(history, releases) {
  let squares = '';
  for (let i = 0; i < history.length; i++) {
    const then = history[i];
    const words = then?.quartile
      ? `${releases[i].year}: ${WORDS[then.quartile].toLowerCase()} quartile, ${rankText(then)}`
      : `${releases[i].year}: no quartile`;
    squares += `<li class="z${then?.quartile ?? 0}" title="${words}">${then?.quartile ?? '–'}</li>`;
  }
  return `<ol>${squares}</ol>`;
}
