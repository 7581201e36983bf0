/**
 * Writes an invented register of package requests: five years of them, waits from none to a few weeks, two sources and
 * four localities. The same bytes every time; it holds nobody's data.
 */
import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIRST = Date.UTC(2020, 0, 6);
const DAYS = 5 * 365;
const DAY = 86_400_000;
const LOCALITIES = ['North', 'Central', 'South', 'Coast'];

/** A number in [0, 1) from two others, without an order a reader could learn. */
function scatter(a, b) {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

const dateOf = (day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

/** Path, bytes and rows. A file already written is used again. */
export function writeRegister(rows) {
  const path = join(tmpdir(), `asc-dashboard-register-${rows}.csv`);
  if (!existsSync(path)) {
    const lines = ['Reference,Requested,Started,Source,Locality,Hours'];
    for (let i = 0; i < rows; i++) {
      const requested = Math.floor((i / rows) * DAYS);
      const wait = Math.floor(24 * scatter(i, 1) ** 4);
      const started = requested + wait;
      lines.push(
        [
          `P${100_000 + i}`,
          dateOf(requested),
          started < DAYS ? dateOf(started) : '',
          scatter(i, 2) < 0.4 ? 'Hospital' : 'Community',
          LOCALITIES[Math.floor(scatter(i, 3) * LOCALITIES.length)],
          String(3 + Math.floor(scatter(i, 4) * 25)),
        ].join(','),
      );
    }
    writeFileSync(`${path}.part`, `${lines.join('\r\n')}\r\n`);
    renameSync(`${path}.part`, path);
  }
  return { path, rows, bytes: statSync(path).size };
}
