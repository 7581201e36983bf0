/**
 * What this tab knows through a reload and no other tab does: short names only, never figures. Where a browser refuses it,
 * nothing is remembered.
 */

export function rememberInTab(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Refused or full: the tab begins anew after a reload.
  }
}

export function rememberedInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
