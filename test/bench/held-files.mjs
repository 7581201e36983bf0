/**
 * What both pages hold while starts and switches are measured: 26 measures of 153 councils in seven years, every figure
 * invented, added through each page's own file input.
 */
import { councilsOfToday, fromSource, measuresFor } from './catalogue.mjs';
import { writeOfficialFile } from './official-file.mjs';

/** Seven years of one framework: 26 to 29 measures, of which the last year has 26. */
const YEARS = ['2014-15', '2015-16', '2016-17', '2017-18', '2018-19', '2019-20', '2020-21'];
const BREAKDOWNS = 3;

export const MEASURES_SHOWN = 26;

/** Writes the files; gives their paths and the catalogue the floor page is served with. */
export async function heldFiles() {
  const { REGIONS } = await fromSource('domain/areas/councils.ts');
  const councils = await councilsOfToday();
  const areas = [
    { level: 'England', code: 'E92000001', name: 'England' },
    ...REGIONS.map(({ code, name }) => ({ level: 'Region', code, name })),
    ...councils.map(({ code, name }) => ({ level: 'Council', code, name })),
  ];
  const paths = [];
  for (const year of YEARS) {
    paths.push(
      writeOfficialFile({ year, areas, measures: await measuresFor(year), breakdowns: BREAKDOWNS }).path,
    );
  }
  return { paths, councils, catalogue: catalogueScript(councils, await measuresFor(YEARS.at(-1))) };
}

/** The floor's list of measures and councils, as a module to serve beside it. */
function catalogueScript(councils, measures) {
  const shown = measures.map(({ title, ...measure }) => measure);
  return `export const MEASURES = ${JSON.stringify(shown)};\nexport const COUNCILS = ${JSON.stringify(councils)};\n`;
}
