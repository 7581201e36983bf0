/** Which tables and panels of a page are open, kept in the address so that a link shows the same page. */
import type { Search } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';

/** The names are in one option: `open=waiting,wait-about`. */
export function isPanelOpen(search: Search, panel: string): boolean {
  return openPanels(search).includes(panel);
}

/** Opens or closes a panel, the others staying as they are. No step for the back button. */
export function setPanel(path: string, search: Search, panel: string, open: boolean): void {
  const others = openPanels(search).filter((name) => name !== panel);
  goTo(path, { ...search, open: (open ? [...others, panel] : others).join(',') || undefined }, 'replace');
}

function openPanels({ open }: Search): string[] {
  return open ? open.split(',') : [];
}
