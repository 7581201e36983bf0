/**
 * Writes an invented budget: 200 service lines in ten groups, three years of twelve months, all that a month says of a
 * line. The same bytes every time; it adds up, so that what is measured is reading it and not listing faults.
 */
import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HEADER =
  'year,month,line,parent,kind,approved,virements,actual_to_date,profiled_to_date,forecast,basis,as_at,status,commentary,name';
const GROUPS = 10;
const IN_GROUP = 19;
const YEARS = [2022, 2023, 2024];

/** Path, bytes, service lines and months. A file already written is used again. */
export function writeBudget() {
  const path = join(tmpdir(), 'asc-dashboard-budget-200x36.csv');
  if (!existsSync(path)) {
    const rows = [HEADER];
    for (const year of YEARS) for (let month = 1; month <= 12; month++) rows.push(...monthRows(year, month));
    writeFileSync(`${path}.part`, `${rows.join('\r\n')}\r\n`);
    renameSync(`${path}.part`, path);
  }
  return { path, lines: GROUPS * (IN_GROUP + 1), months: YEARS.length * 12, bytes: statSync(path).size };
}

function monthRows(year, month) {
  const asAt = new Date(Date.UTC(year, 3 + month, 0)).toISOString().slice(0, 10);
  const rows = [];
  for (let group = 0; group < GROUPS; group++) {
    const members = [];
    for (let member = 0; member < IN_GROUP; member++) {
      const approved = 200_000 + 10_000 * ((group * 7 + member * 3) % 40);
      const over = 250 * (((group * 5 + member * 11 + month * 3 + year) % 21) - 8);
      members.push({ code: `G${group}-${member}`, approved, forecast: approved + over });
    }
    const sum = (key) => members.reduce((total, member) => total + member[key], 0);
    const head = { code: `G${group}`, approved: sum('approved'), forecast: sum('forecast') };
    for (const line of [head, ...members])
      rows.push(rowOf(line, line === head ? '' : head.code, { year, month, asAt }));
  }
  return rows;
}

function rowOf({ code, approved, forecast }, parent, { year, month, asAt }) {
  const spent = Math.round((forecast * month) / 12);
  const profiled = Math.round((approved * month) / 12);
  const words = parent === '' ? '' : `Line ${code} as forecast in month ${month}`;
  return [
    `${year}-${String(year + 1).slice(2)}`,
    month,
    code,
    parent,
    'expenditure',
    approved,
    0,
    spent,
    profiled,
    forecast,
    'gross',
    asAt,
    'reported',
    words,
    `Service line ${code}`,
  ].join(',');
}
