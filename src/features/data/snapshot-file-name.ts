/** The name a snapshot is saved under: `sefton-2026-11-21.asc.json`. Its day is the reader's own. */
export function snapshotFileName(council: string, savedAt: string): string {
  const time = new Date(savedAt);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  const who = council
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${who}-${day}.asc.json`;
}
