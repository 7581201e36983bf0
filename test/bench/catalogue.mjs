/** What the benchmarks need of the project's own code, loaded through Vite: nothing is listed twice. */
import { runnerImport } from 'vite';
import { ROOT } from '../../.ci/project.mjs';

/** A module of `src` by its path in it. */
export async function fromSource(path) {
  const { module } = await runnerImport(`${ROOT}/src/${path}`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** The measures of a year as the invented files and the floor page use them. */
export async function measuresFor(year) {
  const { measuresOfYear } = await fromSource('domain/measures/catalogue/catalogue.ts');
  return measuresOfYear(year).map((measure) => ({
    code: measure.code,
    title: measure.title,
    name: measure.plainName,
    objective: measure.objective,
    unit: measure.unit.kind,
    polarity: measure.polarity,
    basis: measure.basis,
    doing: measure.gapNoun?.doing ?? null,
  }));
}

/** The 153 councils of today, for the files the start and the switch are measured with. */
export async function councilsOfToday() {
  const { COUNCILS } = await fromSource('domain/areas/councils.ts');
  return COUNCILS.map(({ code, name, region }) => ({ code, name, region }));
}
