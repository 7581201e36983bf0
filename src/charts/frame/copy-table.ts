/**
 * Puts a heading and a table on the clipboard, as text and as HTML. An intranet page over plain http has no clipboard
 * of its own, so the older way of copying is the second try.
 */
import { type TableContent, tableAsHtml, tableAsText } from './table-content.ts';

/** False when the browser allows neither way. */
export async function copyTable(heading: string, table: TableContent): Promise<boolean> {
  const text = tableAsText(heading, table);
  const html = tableAsHtml(heading, table);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyOnCommand(text, html);
  }
}

function copyOnCommand(text: string, html: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand?.('copy') ?? false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
