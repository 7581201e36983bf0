/** Leads to a cell of the form. What a link leads to may have been narrowed away: then every measure is shown first. */
import { type RefObject, useEffect, useState } from 'react';
import { goTo, useAddress } from '../../ui/address/use-address.ts';
import type { CellKey } from '../../ui/grid/typed-texts.ts';
import { focusCell } from '../../ui/grid/use-grid-keys.ts';

export function useGoToCell(form: RefObject<HTMLFormElement | null>): (key: CellKey) => void {
  const { search, path } = useAddress();
  const [wanted, setWanted] = useState<CellKey | null>(null);
  useEffect(() => {
    if (wanted !== null && focusCell(form.current, wanted)) setWanted(null);
  }, [wanted, form]);
  return (key) => {
    if (focusCell(form.current, key)) return;
    goTo(path, { ...search, find: undefined, measures: 'all' }, 'replace');
    setWanted(key);
  };
}
