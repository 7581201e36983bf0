/**
 * What adding the returns and registers of a batch would do, one after the other, against the local figures held. The
 * preview and the adding use the same plan, so that what was shown is what happens.
 */
import type { OnsCode } from '../../domain/figures/area.ts';
import { LOCAL_CATALOGUE } from '../../domain/measures/local/catalogue.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { ChangeCounts } from '../../domain/releases/preview-words.ts';
import { planReturn, type ReturnPlan } from '../../domain/series/add-return.ts';
import { buildLocalHoldings, type LocalHoldings, type LocalRecords } from '../../domain/series/holdings.ts';
import type { LocalAddition } from '../../storage/add-files.ts';
import type { LocalFile } from './read-local.ts';

/** The form and its files say the same figures, so they bear the same name. */
export const RETURN_SOURCE = 'Monthly return';

/** How the source of each kind of file is named beside its figures. */
const SOURCE: Readonly<Record<LocalFile['form'], string>> = {
  return: RETURN_SOURCE,
  packages: 'Register of package requests',
  reablement: 'Register of reablement episodes',
};

export interface PlannedLocal extends ReturnPlan {
  /** Those of the file that are not there yet. */
  readonly newMeasures: readonly LocalMeasure[];
  /** What is held before this file, the new measures of the file among it. */
  readonly holdings: LocalHoldings;
}

export interface LocalPlan {
  /** In the order of the files. */
  readonly files: readonly PlannedLocal[];
  /** What all of them change together. */
  readonly addition: Pick<LocalAddition, 'series' | 'measures'>;
}

/** `day` is the day the figures are entered; `council` is for rows that name no area. */
export function planLocal(
  files: readonly LocalFile[],
  held: LocalRecords,
  { council, day }: { readonly council: OnsCode; readonly day: string },
): LocalPlan {
  const planned: PlannedLocal[] = [];
  const series = new Map(held.series.map((one) => [one.id, one]));
  const changed = new Set<string>();
  const measures: LocalMeasure[] = [];
  for (const file of files) {
    const before = buildLocalHoldings(LOCAL_CATALOGUE, {
      ...held,
      measures: [...held.measures, ...measures],
    });
    const newMeasures = file.newMeasures.filter(({ code }) => before.measureOf(code) === null);
    measures.push(...newMeasures);
    const holdings = buildLocalHoldings(LOCAL_CATALOGUE, {
      measures: [...held.measures, ...measures],
      series: [...series.values()],
      events: held.events,
    });
    const given = { rows: file.rows, area: council, source: SOURCE[file.form], enteredOn: day };
    const plan = planReturn([...series.values()], holdings.measureOf, given);
    for (const one of plan.series) {
      series.set(one.id, one);
      changed.add(one.id);
    }
    planned.push({ ...plan, newMeasures, holdings });
  }
  const addition = { series: [...series.values()].filter(({ id }) => changed.has(id)), measures };
  return { files: planned, addition };
}

/** Nothing is ever dropped by a return: what it does not name stays. */
export function countsOf({ added, corrected, same }: ReturnPlan): ChangeCounts {
  return { added: added.length, differs: corrected.length, same, dropped: 0 };
}

export function sameCounts(a: ChangeCounts | undefined, b: ChangeCounts): boolean {
  return (
    a !== undefined &&
    a.added === b.added &&
    a.differs === b.differs &&
    a.same === b.same &&
    a.dropped === b.dropped
  );
}
