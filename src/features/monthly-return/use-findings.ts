/** Checks what is typed a moment after the last key, so that a word half written is not called unreadable. */
import { useEffect, useState } from 'react';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import type { Typed } from '../../ui/grid/typed-texts.ts';
import type { ReadSheet } from './read-sheet.ts';
import { type Findings, findingsOf, withTicks } from './sheet-findings.ts';

const PAUSE_MS = 350;

export function useFindings(
  sheet: ReadSheet,
  local: LocalHoldings,
  typed: Typed,
  { area, asAt }: { readonly area: OnsCode; readonly asAt: IsoDate },
): { readonly findings: Findings; readonly checkNow: () => Findings } {
  const [found, setFound] = useState(() => findingsOf(sheet, local, { area, asAt }));
  useEffect(() => {
    const timer = setTimeout(() => setFound(findingsOf(sheet, local, { area, asAt })), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sheet, local, area, asAt]);
  return {
    findings: withTicks(found, sheet, typed),
    checkNow: () => {
      const now = findingsOf(sheet, local, { area, asAt });
      setFound(now);
      return withTicks(now, sheet, typed);
    },
  };
}
