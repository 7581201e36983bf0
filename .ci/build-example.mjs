/**
 * Makes public/example.json from the published files: `node .ci/build-example.mjs`. Run by a maintainer, never by a test
 * or a build; the result is committed.
 *
 * Must not copy the published files, nor any council's figures but Sefton's, into the project.
 */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './project.mjs';

const TARGET = join(ROOT, 'public', 'example.json');

const dir = resolve(process.env.ASC_DATA_DIR ?? join(ROOT, '..', 'shared', 'data'));
if (!existsSync(dir)) {
  console.error(`The published files are not in ${dir}. Set ASC_DATA_DIR to the folder that has them.`);
  process.exit(1);
}

/** The year's published file, as the product's reader wants it. */
function fileOf(year) {
  const name = readdirSync(join(dir, 'ascof')).find((file) => file.startsWith(`ascof-${year}-`));
  if (name === undefined) throw new Error(`There is no file of ${year} in ${join(dir, 'ascof')}`);
  const path = join(dir, 'ascof', name);
  return { name, size: statSync(path).size, open: () => createReadStream(path) };
}

const facts = JSON.parse(readFileSync(join(dir, 'reference', 'sefton_facts.json'), 'utf8'));
const { module } = await runnerImport(join(ROOT, '.ci/example/build-example.ts'), { configFile: false });
const text = await module.buildExample({
  fileOf,
  neighbours: facts.neighbours_oflog_15_unordered,
  facts,
  onNote: (note) => console.log(note),
});
writeFileSync(TARGET, text);
console.log(`public/example.json: ${text.length.toLocaleString('en-GB')} characters.`);
