/**
 * Works the example out: every published year's file through the product's own reader, summed up for Sefton, written
 * as a snapshot. It knows no clock, so that the same files give the same bytes.
 */

import { COUNCILS } from '../../src/domain/areas/councils.ts';
import type { Group } from '../../src/domain/areas/group.ts';
import { type OnsCode, SEFTON } from '../../src/domain/figures/area.ts';
import { knownCode } from '../../src/domain/measures/catalogue/catalogue.ts';
import type { SourceFile } from '../../src/formats/files/source-file.ts';
import { readOfficialFile } from '../../src/formats/official/read-official-file.ts';
import { writeSnapshot } from '../../src/formats/snapshot/write-snapshot.ts';
import { assert } from '../../src/lib/assert.ts';
import { budgetExample } from './budget-example.ts';
import type { PopulationFacts } from './local/populations.ts';
import { localExample } from './local-example.ts';
import { LICENCE, PUBLICATIONS, type Publication, sourceLine } from './publications.ts';
import { type Official, type SummaryParts, summaryOf } from './summary-of.ts';

/** Stands in the file as the time it was saved and its releases were added. */
const BUILT_AT = '2026-11-21T00:00:00Z';

export interface ExampleSources {
  /** The published file of a year. */
  readonly fileOf: (year: string) => SourceFile;
  /** The names of Sefton’s neighbours. */
  readonly neighbours: readonly string[];
  /** Populations, for the rates of the local example. */
  readonly facts: PopulationFacts;
  /** Told what the reader found strange in a file, for the maintainer to judge. */
  readonly onNote: (note: string) => void;
}

/** The text of public/example.json. */
export async function buildExample({ fileOf, neighbours, facts, onNote }: ExampleSources): Promise<string> {
  const parts: SummaryParts[] = [];
  for (const publication of PUBLICATIONS) {
    const official = await readOfficial(fileOf(publication.year), publication, onNote);
    parts.push(summaryOf(official, SEFTON, labels(publication)));
  }
  const local = localExample(facts);
  const budget = budgetExample();
  const content = {
    releases: parts.map(({ release }) => release),
    blocks: parts.map(({ block }) => block),
    summaries: parts.map(({ summary }) => summary),
    groups: [neighbourGroup(neighbours)],
    series: local.series,
    localMeasures: local.measures,
    events: local.events,
    budgetLines: budget.lines,
    budgetMonths: budget.months,
    budgetReviews: [],
    spend: [],
    settings: { council: SEFTON, example: true },
  } as const;
  return writeSnapshot(content, BUILT_AT).pieces.join('');
}

async function readOfficial(
  file: SourceFile,
  { year }: Publication,
  onNote: (note: string) => void,
): Promise<Official> {
  const reading = await readOfficialFile(file, { year, knownCode });
  if (!reading.ok) throw new Error(reading.error.sentence);
  const { notes, blocks, ...read } = reading.value;
  for (const note of notes) onNote(`${file.name}: ${note}`);
  const id = `${year}.1`;
  return {
    release: { ...read, id, kind: 'official', addedAt: BUILT_AT, precedence: 1 },
    blocks: blocks.map((block) => ({ ...block, release: id })),
  };
}

/** An id of its own (number 0): official releases are numbered from 1, and the two may be held together. */
function labels(publication: Publication) {
  const { year } = publication;
  return {
    id: `${year}.0`,
    fileName: `Sefton example ${year}`,
    source: sourceLine(publication),
    licence: LICENCE,
    addedAt: BUILT_AT,
    layout: 'Summary for Sefton, worked out from the published file',
  };
}

function neighbourGroup(names: readonly string[]): Group {
  return {
    id: 'sefton-neighbours',
    name: 'Sefton’s neighbours',
    members: names.map(codeOf),
    note: 'Fifteen councils statistically near to Sefton, as listed by the Office for Local Government. A starting point for comparison, not a ranking.',
    example: true,
  };
}

function codeOf(name: string): OnsCode {
  const council = COUNCILS.find((c) => c.name === name);
  assert(council !== undefined, `No council is called ${name}`);
  return council.code;
}
