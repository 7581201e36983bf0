/** Which tables and panels of the page are open, kept in the address so that a link shows the same page. */
import type { Search } from '../../ui/address/address.ts';

export type Panel = 'standing' | 'history' | 'councils' | 'groups' | 'about';

/** The names are in one option: `open=about,history`. */
export function isOpen(search: Search, panel: Panel): boolean {
  return openPanels(search).includes(panel);
}

/** The address with a panel opened or closed, the others as they are. */
export function withPanel(search: Search, panel: Panel, open: boolean): Record<string, string | undefined> {
  const others = openPanels(search).filter((name) => name !== panel);
  return { ...search, open: (open ? [...others, panel] : others).join(',') || undefined };
}

function openPanels({ open }: Search): string[] {
  return open ? open.split(',') : [];
}
