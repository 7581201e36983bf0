/** Where in a file something stands: "line 3", "lines 3, 5 and 7", "lines 3, 5, 7, 9, 11 and 6 more". */
import { formatNumber, listInWords } from '../../domain/figures/house-style.ts';

const MOST = 5;

export function linesInWords(lines: readonly number[]): string {
  const first = lines.slice(0, MOST).map((line) => formatNumber(line, 0));
  const more = lines.length - first.length;
  const named = more > 0 ? `${first.join(', ')} and ${formatNumber(more, 0)} more` : listInWords(first);
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}`;
}
