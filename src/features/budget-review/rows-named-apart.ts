/** Rows of a table whose first cells are told apart: two rows of one name get a number. A row is known by its first cell. */
export function rowsNamedApart(rows: readonly (readonly string[])[]): string[][] {
  const seen = new Map<string, number>();
  return rows.map(([name = '', ...rest]) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [times === 1 ? name : `${name} (${times})`, ...rest];
  });
}
