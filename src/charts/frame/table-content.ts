/**
 * A chart's figures as a table of finished words: one content for the screen, the clipboard and print, so that they
 * can never differ. Numbers for other programs go through CSV instead, unrounded.
 */
export interface TableColumn {
  readonly label: string;
  /** Set to the right, as numbers are. */
  readonly numeric?: boolean;
}

export interface TableContent {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** Tab-separated lines under a heading: pastes as cells into a spreadsheet and reads as text in a message. */
export function tableAsText(heading: string, { columns, rows }: TableContent): string {
  const lines = [columns.map(({ label }) => label), ...rows].map((cells) => cells.map(oneLine).join('\t'));
  return [heading, '', ...lines].join('\n');
}

/** The same as HTML, for a document that keeps tables. */
export function tableAsHtml(heading: string, { columns, rows }: TableContent): string {
  const head = columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
  });
  return `<p>${escaped(heading)}</p><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function oneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
